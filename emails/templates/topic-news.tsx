import { Link, Section, Text } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
import { NewsFoot } from "../parts/news-foot.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  topic: string;
  posts: {
    /** The kind of the news: why the member is told. */
    why: string;
    author: string;
    text: string;
    url: string;
  }[];
  url: string;
  /** Where an answer to the mail becomes an answer in the topic: what ends that answer. */
  answerMark: string | null;
  unsubscribeUrl: string;
  settingsUrl: string;
}

declare global {
  interface MailTemplates {
    "topic-news": Props;
  }
}

export const topicNews: MailTemplate<Props> = {
  subject: ({ t, props: { topic }, brand }) =>
    t("mail.topicNews.subject", { topic, brand: brand.name }),
  Body: ({ t, props: { name, topic, posts, url, answerMark }, brand }) => (
    <>
      {answerMark ? (
        <SmallPrint brand={brand}>
          {answerMark} {t("mail.topicNews.answerAbove")} -##
        </SmallPrint>
      ) : null}
      <Title>{topic}</Title>
      <Paragraph>{t("mail.topicNews.text", { name, count: posts.length })}</Paragraph>
      {posts.map((post) => (
        <Section
          key={post.url}
          style={{
            margin: "0 0 18px",
            padding: "2px 0 2px 16px",
            borderLeft: `3px solid ${brand.colours.line}`,
          }}
        >
          <Text style={{ margin: 0, fontSize: 14, lineHeight: "21px" }}>
            <Link href={post.url} style={{ color: brand.colours.ink, fontWeight: 600 }}>
              {t(`mail.topicNews.why.${post.why as "mention"}`, { author: post.author })}
            </Link>
          </Text>
          {post.text.split(/\n{2,}/).map((paragraph, at) => (
            <Text
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else
              key={at}
              style={{
                margin: "6px 0 0",
                fontSize: 16,
                lineHeight: "25px",
                whiteSpace: "pre-line",
              }}
            >
              {paragraph}
            </Text>
          ))}
        </Section>
      ))}
      <MailButton href={url} brand={brand}>
        {t("mail.topicNews.button")}
      </MailButton>
      {answerMark ? <SmallPrint brand={brand}>{t("mail.topicNews.answer")}</SmallPrint> : null}
    </>
  ),
  Foot: ({ t, props: { unsubscribeUrl, settingsUrl }, brand }) => (
    <NewsFoot t={t} brand={brand} unsubscribeUrl={unsubscribeUrl} settingsUrl={settingsUrl}>
      {t("mail.topicNews.reason")}
    </NewsFoot>
  ),
};
