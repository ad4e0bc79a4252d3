import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "export-ready": Props;
  }
}

/** A member's copy of their data is there; it is downloaded signed in. */
export const exportReady: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.exportReady.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.exportReady.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.exportReady.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.exportReady.note")}</SmallPrint>
    </>
  ),
};
