import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  number: number;
  authority: string;
}

declare global {
  interface MailTemplates {
    "order-received": Props;
  }
}

/** An authority hears that its order to hand over data has come. */
export const orderReceived: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.orderReceived.subject", { number: props.number, brand: brand.name }),
  Body: ({ t, props: { number, authority }, brand }) => (
    <>
      <Title>{t("mail.orderReceived.title")}</Title>
      <Paragraph>{authority}</Paragraph>
      <Paragraph>{t("mail.orderReceived.text", { number, brand: brand.name })}</Paragraph>
      <SmallPrint brand={brand}>{t("mail.orderReceived.note")}</SmallPrint>
    </>
  ),
};
