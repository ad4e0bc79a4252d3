import { Wrench } from "lucide-react";
import { type RefObject, useRef } from "react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Kept } from "#app/ui/kept.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import type { ShownPoll } from "../queries/find-poll.server.ts";
import type { TopicPage } from "../queries/find-topic-page.server.ts";
import type { PagedPost } from "../queries/list-posts.server.ts";
import type { Draft } from "../rules/draft.ts";
import type { PostPermissions } from "../rules/post-permissions.ts";
import type { TopicLevel } from "../rules/topic-level.ts";
import { AcceptedAnswer } from "./accepted-answer.tsx";
import { DateJump, longTopic } from "./date-jump.tsx";
import { HeldPosts } from "./held-posts.tsx";
import { TopicLevelMenu } from "./level-menu.tsx";
import { MemberCards } from "./member-cards.tsx";
import { useMomentLabel } from "./moment.tsx";
import { MovedPosts } from "./moved-posts.tsx";
import { NewPosts } from "./new-posts.tsx";
import { Poll } from "./poll.tsx";
import { PostArticle } from "./post-article.tsx";
import { topicOfPost } from "./post-bar.tsx";
import { PostMenuForm } from "./post-menu-form.tsx";
import { QuoteMarked } from "./quote-marked.tsx";
import { ReadingMarks, ReadToHere } from "./reading-marks.tsx";
import { RelatedTopics } from "./related-topics.tsx";
import { ReplyBox, type ReplyBoxHandle } from "./reply-box.tsx";
import { TopicHeader } from "./topic-header.tsx";
import { TopicRail } from "./topic-rail.tsx";

export type ShownPost = PagedPost & { may: PostPermissions };
export type ShownTopicPage = Omit<TopicPage, "posts" | "previous" | "next"> & {
  posts: ShownPost[];
  /** What waits for review, for its author and staff; on the last page. */
  held: ShownPost[];
  previous?: string | undefined;
  next?: string | undefined;
  linkedNumber: number | null;
  /** First and last day on which something was written, as days of the viewer. */
  days: { first: string; last: string };
  replyTo: number | null;
  /** The post whose menu was asked for without scripts. */
  menuOf: number | null;
  requestKey: string;
  draft: Draft | null;
  poll: ShownPoll | null;
  mayEndPoll: boolean;
  isSignedIn: boolean;
  /** How much the viewer hears of it; null for guests. */
  level: TopicLevel | null;
  mayManage: boolean;
  mayReply: boolean;
};

/** A topic: what it is about, what is said, where to answer, and who takes part. */
export function TopicView({ page }: { page: ShownTopicPage }) {
  const t = useTranslations("forum.topic");
  const language = languageOf(useLocale());
  const replyBox = useRef<ReplyBoxHandle>(null);
  const { topic, posts } = page;
  const firstUnread =
    topic.firstUnread !== null && page.from <= topic.firstUnread
      ? posts.find(({ number }) => number >= topic.firstUnread!)
      : undefined;
  return (
    <div className="mx-auto max-w-6xl lg:grid lg:grid-cols-[minmax(0,46.5rem)_minmax(12rem,1fr)] lg:gap-12">
      <div className="min-w-0">
        <TopicHeader
          topic={topic}
          categoryName={topic.categoryNames[language]}
          actions={
            <>
              {page.level ? <TopicLevelMenu topicId={topic.id} level={page.level} /> : null}
              {page.mayManage ? (
                <ButtonLink size="small" to={paths.manageTopic(topic)}>
                  <Wrench aria-hidden="true" />
                  {t("manage")}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        {posts[0]?.state === "held" ? null : <TopicNotice topic={topic} />}
        {page.isSignedIn ? <ReadingMarks page={page} /> : null}
        {topic.accepted && page.from === 1 ? (
          <AcceptedAnswer topic={topic} answer={topic.accepted} />
        ) : null}
        {page.poll ? (
          <Poll
            poll={page.poll}
            isSignedIn={page.isSignedIn}
            mayEnd={page.mayEndPoll}
            signInPath={paths.signIn({ to: paths.topic(topic) })}
          />
        ) : null}
        {page.isSignedIn ? <PostMenuForm /> : null}
        <ol className="divide-y border-t" aria-label={t("posts")}>
          {linesOf(page).map((line) =>
            "numbers" in line ? (
              <li key={line.numbers[0]}>
                <MovedPosts line={line} />
              </li>
            ) : (
              <PostLine
                key={line.id}
                page={page}
                post={line}
                isFirstUnread={line.number === firstUnread?.number && line.number > 1}
                replyBox={replyBox}
              />
            ),
          )}
        </ol>
        <HeldPosts page={page} />
        <MemberCards />
        <NewPosts topic={topic} lastNumber={page.lastNumber} />
        <Pagination
          previous={page.previous}
          next={page.next}
          status={t("pageStatus", {
            from: page.from,
            to: posts.at(-1)?.number ?? page.from,
            last: page.lastNumber,
          })}
        />
        {page.lastNumber > longTopic ? (
          <div className="mt-6 max-w-80 text-xs lg:hidden print:hidden">
            <DateJump page={page} />
          </div>
        ) : null}
        <ReadToHere page={page} />
        {page.isSignedIn && page.mayReply ? (
          <QuoteMarked onQuote={(quote) => replyBox.current?.quote(quote)} />
        ) : null}
        <ReplyBox
          ref={replyBox}
          topic={topic}
          posts={posts}
          requestKey={page.requestKey}
          initialDraft={page.draft}
          initialReplyTo={page.replyTo}
          isSignedIn={page.isSignedIn}
          mayReply={page.mayReply}
          signInPath={paths.signIn({ to: paths.topic(topic) })}
        />
        <RelatedTopics topics={topic.related} />
      </div>
      <TopicRail page={page} />
    </div>
  );
}

/** One line of the topic: the server makes it once for all who see it alike. */
function PostLine({
  page,
  post,
  isFirstUnread,
  replyBox,
}: {
  page: ShownTopicPage;
  post: ShownPost;
  isFirstUnread: boolean;
  replyBox: RefObject<ReplyBoxHandle>;
}) {
  return (
    <Kept
      as="li"
      show={PostArticle}
      by={useMomentLabel(post.createdAt)}
      props={{
        post,
        isFirstUnread,
        topic: topicOfPost(page.topic),
        isLinked: post.number === page.linkedNumber,
        isMenuShown: post.number === page.menuOf,
        mayReply: page.mayReply,
        onReply: (target) => replyBox.current?.answer(target),
        onQuote: (quote) => replyBox.current?.quote(quote),
      }}
    />
  );
}

/** Posts, and where others stood, in the order of their numbers. */
function linesOf({ posts, moved }: ShownTopicPage) {
  const numberOf = (line: (typeof posts | typeof moved)[number]) =>
    "numbers" in line ? line.numbers[0]! : line.number;
  if (moved.length === 0) return posts;
  return [...posts, ...moved].sort((a, b) => numberOf(a) - numberOf(b));
}

function TopicNotice({ topic }: { topic: TopicPage["topic"] }) {
  const t = useTranslations("forum.topic");
  if (!topic.deletedAt && !topic.hiddenAt) return null;
  return (
    <div className="mb-5">
      <Alert tone="warn">{topic.hiddenAt ? t("hiddenNotice") : t("deletedNotice")}</Alert>
    </div>
  );
}
