import { Section } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
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
      {outcome === "rejected" ? (
        <Section
          style={{
            margin: "0 0 14px",
            padding: "2px 0 2px 16px",
            borderLeft: `3px solid ${brand.colours.line}`,
            whiteSpace: "pre-line",
          }}
        >
          {reason}
        </Section>
      ) : null}
      <MailButton href={url} brand={brand}>
        {t("mail.noticeAppealDecided.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.noticeAppealDecided.redress")}</SmallPrint>
    </>
  ),
};
