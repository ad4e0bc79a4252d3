import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  number: number;
  url: string;
}

declare global {
  interface MailTemplates {
    "notice-received": Props;
  }
}

export const noticeReceived: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.noticeReceived.subject", { number: props.number, brand: brand.name }),
  Body: ({ t, props: { number, url }, brand }) => (
    <>
      <Title>{t("mail.noticeReceived.title")}</Title>
      <Paragraph>{t("mail.noticeReceived.text", { number })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.noticeReceived.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.noticeReceived.note")}</SmallPrint>
    </>
  ),
};
