import { Link, Section, Text } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
import { NewsFoot } from "../parts/news-foot.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** Notifications the reader has not seen. */
  unread: number;
  topics: {
    title: string;
    category: string;
    replies: number;
    likes: number;
    excerpt: string;
    url: string;
  }[];
  url: string;
  unsubscribeUrl: string;
  settingsUrl: string;
}

declare global {
  interface MailTemplates {
    "weekly-digest": Props;
  }
}

export const weeklyDigest: MailTemplate<Props> = {
  subject: ({ t, props: { topics }, brand }) =>
    t("mail.weeklyDigest.subject", { brand: brand.name, topic: topics[0]?.title ?? "" }),
  Body: ({ t, props: { name, unread, topics, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.weeklyDigest.text", { brand: brand.name })}</Paragraph>
      {topics.map((topic) => (
        <Section key={topic.url} style={{ margin: "0 0 18px" }}>
          <Text style={{ margin: 0, fontSize: 16, lineHeight: "23px", fontWeight: 600 }}>
            <Link href={topic.url} style={{ color: brand.colours.ink }}>
              {topic.title}
            </Link>
          </Text>
          <Text style={{ margin: "3px 0 0", fontSize: 15, lineHeight: "23px" }}>
            {topic.excerpt}
          </Text>
          <Text
            style={{
              margin: "3px 0 0",
              fontSize: 13,
              lineHeight: "19px",
              color: brand.colours["ink-soft"],
            }}
          >
            {t("mail.weeklyDigest.about", {
              category: topic.category,
              replies: topic.replies,
              likes: topic.likes,
            })}
          </Text>
        </Section>
      ))}
      {unread > 0 ? (
        <Paragraph>{t("mail.weeklyDigest.unread", { count: unread })}</Paragraph>
      ) : null}
      <MailButton href={url} brand={brand}>
        {t("mail.weeklyDigest.button", { brand: brand.name })}
      </MailButton>
    </>
  ),
  Foot: ({ t, props: { unsubscribeUrl, settingsUrl }, brand }) => (
    <NewsFoot t={t} brand={brand} unsubscribeUrl={unsubscribeUrl} settingsUrl={settingsUrl}>
      {t("mail.weeklyDigest.reason")}
    </NewsFoot>
  ),
};
