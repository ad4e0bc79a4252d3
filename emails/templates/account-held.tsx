import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
}

declare global {
  interface MailTemplates {
    "account-held": Props;
  }
}

/** The account cannot be erased yet: an order of an authority stands in the way. */
export const accountHeld: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.accountHeld.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.accountHeld.text", { brand: brand.name })}</Paragraph>
      <SmallPrint brand={brand}>{t("mail.accountHeld.note")}</SmallPrint>
    </>
  ),
};
