import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  amount: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "balance-bought": Props;
  }
}

export const balanceBought: MailTemplate<Props> = {
  subject: ({ t, brand, props }) =>
    t("mail.balanceBought.subject", { amount: props.amount, brand: brand.name }),
  Body: ({ t, props: { name, amount, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.balanceBought.text", { amount })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.balanceBought.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.balanceBought.note")}</SmallPrint>
    </>
  ),
};
