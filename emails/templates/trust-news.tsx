import { Section, Text } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
import { NewsFoot } from "../parts/news-foot.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** The names of the levels; `from` where one was lost. */
  level: string;
  from: string | null;
  /** What the level allows. */
  gives: string;
  /** What it takes to come back. */
  gaps: string[];
  /** In the team's words, where it appointed or withdrew. */
  reason: string;
  url: string;
  unsubscribeUrl: string;
  settingsUrl: string;
}

declare global {
  interface MailTemplates {
    "trust-news": Props;
  }
}

export const trustNews: MailTemplate<Props> = {
  subject: ({ t, props: { level }, brand }) =>
    t("mail.trustNews.subject", { level, brand: brand.name }),
  Body: ({ t, props: { name, level, from, gives, gaps, reason, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>
        {from === null
          ? t("mail.trustNews.reached", { brand: brand.name, level })
          : t("mail.trustNews.lost", { brand: brand.name, level, from, gaps: gaps.length })}
      </Paragraph>
      {gives ? <Paragraph>{gives}</Paragraph> : null}
      {reason || gaps.length ? (
        <Section
          style={{
            margin: "0 0 14px",
            padding: "2px 0 2px 16px",
            borderLeft: `3px solid ${brand.colours.line}`,
          }}
        >
          {[...(reason ? [reason] : []), ...gaps].map((line) => (
            <Text
              key={line}
              style={{
                margin: "0 0 6px",
                fontSize: 16,
                lineHeight: "25px",
                whiteSpace: "pre-line",
              }}
            >
              {line}
            </Text>
          ))}
        </Section>
      ) : null}
      <MailButton href={url} brand={brand}>
        {t("mail.trustNews.button")}
      </MailButton>
    </>
  ),
  Foot: ({ t, props: { unsubscribeUrl, settingsUrl }, brand }) => (
    <NewsFoot t={t} brand={brand} unsubscribeUrl={unsubscribeUrl} settingsUrl={settingsUrl}>
      {t("mail.trustNews.reason")}
    </NewsFoot>
  ),
};
