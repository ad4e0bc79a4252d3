import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  resetUrl: string;
}

declare global {
  interface MailTemplates {
    "password-changed": Props;
  }
}

export const passwordChanged: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.passwordChanged.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.passwordChanged.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.resetUrl} brand={brand}>
        {t("mail.passwordChanged.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.passwordChanged.note")}</SmallPrint>
    </>
  ),
};
