import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
}

declare global {
  interface MailTemplates {
    "account-stays": Props;
  }
}

/** The account stays: its owner signed in, or pressed the button of the mail before. */
export const accountStays: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.accountStays.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.accountStays.text", { brand: brand.name })}</Paragraph>
      <SmallPrint brand={brand}>{t("mail.accountStays.note")}</SmallPrint>
    </>
  ),
};
