import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "confirm-address": Props;
  }
}

export const confirmAddress: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.confirmAddress.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.confirmAddress.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.confirmAddress.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.confirmAddress.note")}</SmallPrint>
    </>
  ),
};
