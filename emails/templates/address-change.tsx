import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "address-change": Props;
  }
}

/** To the new address: proves that it is the member's. */
export const addressChange: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.addressChange.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.addressChange.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.addressChange.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.addressChange.note")}</SmallPrint>
    </>
  ),
};
