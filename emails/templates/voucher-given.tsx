import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  title: string;
  code: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "voucher-given": Props;
  }
}

export const voucherGiven: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.voucherGiven.subject", { title: props.title, brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.voucherGiven.text", { title: props.title })}</Paragraph>
      <Paragraph>
        <strong style={{ fontFamily: "monospace", fontSize: 20, letterSpacing: 1 }}>
          {props.code}
        </strong>
      </Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.voucherGiven.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.voucherGiven.note")}</SmallPrint>
    </>
  ),
};
