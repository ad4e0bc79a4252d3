import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "reset-password": Props;
  }
}

export const resetPassword: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.resetPassword.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.resetPassword.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.resetPassword.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.resetPassword.note")}</SmallPrint>
    </>
  ),
};
