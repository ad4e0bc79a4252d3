import { Section } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** Empty where the reader may not learn it (any more). */
  topic: string;
  reason: string;
  /** What they wrote. */
  text: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "reply-refused": Props;
  }
}

export const replyRefused: MailTemplate<Props> = {
  subject: ({ t, props: { topic }, brand }) =>
    topic
      ? t("mail.replyRefused.subject", { topic })
      : t("mail.replyRefused.subjectWithout", { brand: brand.name }),
  Body: ({ t, props: { name, reason, text, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.replyRefused.text")}</Paragraph>
      <Paragraph>{reason}</Paragraph>
      {text ? (
        <>
          <SmallPrint brand={brand}>{t("mail.replyRefused.yourText")}</SmallPrint>
          <Section
            style={{
              padding: "2px 0 2px 16px",
              borderLeft: `3px solid ${brand.colours.line}`,
              whiteSpace: "pre-line",
            }}
          >
            {text}
          </Section>
        </>
      ) : null}
      <MailButton href={url} brand={brand}>
        {t("mail.replyRefused.button")}
      </MailButton>
    </>
  ),
};
