import { MailButton } from "../parts/button.tsx";
import { Quoted } from "../parts/quoted.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  number: number;
  outcome: "upheld" | "rejected";
  reason: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "notice-appeal-decided": Props;
  }
}

export const noticeAppealDecided: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.noticeAppealDecided.subject", { number: props.number, brand: brand.name }),
  Body: ({ t, props: { number, outcome, reason, url }, brand }) => (
    <>
      <Title>{t("mail.noticeAppealDecided.title")}</Title>
      <Paragraph>{t(`mail.noticeAppealDecided.${outcome}`, { number })}</Paragraph>
      {outcome === "rejected" ? <Quoted brand={brand}>{reason}</Quoted> : null}
      <MailButton href={url} brand={brand}>
        {t("mail.noticeAppealDecided.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.noticeAppealDecided.redress")}</SmallPrint>
    </>
  ),
};
