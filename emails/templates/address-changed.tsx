import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
}

declare global {
  interface MailTemplates {
    "address-changed": Props;
  }
}

/** To the old address: whoever lost an account this way learns of it. */
export const addressChanged: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.addressChanged.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.addressChanged.text", { brand: brand.name })}</Paragraph>
      <SmallPrint brand={brand}>{t("mail.addressChanged.note", { brand: brand.name })}</SmallPrint>
    </>
  ),
};
