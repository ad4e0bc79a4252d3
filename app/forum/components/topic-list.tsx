import { Check, Heart, Lock, MessageCircle, Pin } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Kept } from "#app/ui/kept.tsx";
import { Link } from "#app/ui/link.tsx";
import type { PagedTopic } from "../queries/list-topic-page.server.ts";
import type { ListedTopic } from "../queries/topic-list.server.ts";
import { CategoryDot } from "./category-icon.tsx";
import { Moment, useMomentLabel } from "./moment.tsx";
import { TopicTags } from "./topic-tags.tsx";

/** A topic of whichever list: only pages of the forum know what the viewer has read. */
type ShownTopic = ListedTopic & Partial<Omit<PagedTopic, keyof ListedTopic>>;

/** Topics below each other; `withCategory` where they come from several, in a section of a page. */
export function TopicList({
  topics,
  withCategory = false,
}: {
  topics: readonly ShownTopic[];
  withCategory?: boolean;
}) {
  return (
    <ul className="divide-y border-y">
      {topics.map((topic) => (
        <TopicLine key={topic.id} topic={topic} withCategory={withCategory} />
      ))}
    </ul>
  );
}

interface TopicRowProps {
  topic: ShownTopic;
  withCategory: boolean;
}

/** The server makes it once for all who have read as much of it. */
function TopicLine(props: TopicRowProps) {
  return <Kept as="li" show={TopicRow} props={props} by={useMomentLabel(props.topic.lastPostAt)} />;
}

function TopicRow({ topic, withCategory }: TopicRowProps) {
  const t = useTranslations("forum.list");
  const { author } = topic;
  const Heading = withCategory ? "h3" : "h2";
  return (
    <article className="relative flex gap-3.5 py-4 sm:gap-4">
      <Avatar
        name={author.displayName}
        seed={author.id}
        src={author.avatarFileId && paths.file({ id: author.avatarFileId, size: "small" })}
      />
      <div className="min-w-0 flex-1">
        <Heading className="text-base leading-snug font-semibold text-pretty wrap-anywhere">
          {/* The whole row leads to the topic; the link stays the one thing to tab to. */}
          <Link
            to={
              topic.firstUnread
                ? paths.topicPost({ ...topic, post: topic.firstUnread })
                : paths.topic(topic)
            }
            className="rounded-small after:absolute after:inset-0 hover:text-brand-text"
          >
            {topic.title}
          </Link>
        </Heading>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
          {withCategory ? <CategoryName category={topic.category} /> : null}
          <span>
            {topic.replyCount > 0
              ? t("answeredBy", { name: topic.lastPostBy.displayName })
              : t("openedBy", { name: author.displayName })}
          </span>
          <Moment at={topic.lastPostAt} />
        </p>
        {topic.excerpt ? (
          <p className="mt-1.5 line-clamp-2 text-sm text-ink-soft wrap-anywhere">{topic.excerpt}</p>
        ) : null}
        <TopicMarks topic={topic} />
      </div>
      <TopicNumbers topic={topic} />
    </article>
  );
}

function CategoryName({ category }: { category: ListedTopic["category"] }) {
  const language = languageOf(useLocale());
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-ink-soft">
      <CategoryDot colour={category.colour} />
      {category.names[language]}
    </span>
  );
}

export function TopicMarks({
  topic,
}: {
  topic: Pick<
    ShownTopic,
    "isPinned" | "isClosed" | "isSolved" | "kind" | "isNew" | "unreadCount" | "tags"
  >;
}) {
  const t = useTranslations("forum.marks");
  const read = useTranslations("forumReading.marks");
  const { isPinned, isClosed, isSolved, kind, isNew = false, unreadCount = 0, tags = [] } = topic;
  const isOpenQuestion = kind === "question" && !isSolved;
  const isMarked =
    isPinned ||
    isClosed ||
    isSolved ||
    isOpenQuestion ||
    isNew ||
    unreadCount > 0 ||
    tags.length > 0;
  if (!isMarked && !["announcement", "poll"].includes(kind)) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-1.5">
      {isNew ? <Badge tone="accent">{read("new")}</Badge> : null}
      {unreadCount > 0 ? (
        <Badge tone="accent">{read("unread", { count: unreadCount })}</Badge>
      ) : null}
      {isPinned ? (
        <Badge>
          <Pin aria-hidden="true" />
          {t("pinned")}
        </Badge>
      ) : null}
      {kind === "poll" ? <Badge>{t("poll")}</Badge> : null}
      {kind === "announcement" ? <Badge tone="brand-solid">{t("announcement")}</Badge> : null}
      {isSolved ? (
        <Badge tone="brand">
          <Check aria-hidden="true" />
          {t("solved")}
        </Badge>
      ) : null}
      {isOpenQuestion ? <Badge>{t("question")}</Badge> : null}
      {isClosed ? (
        <Badge>
          <Lock aria-hidden="true" />
          {t("closed")}
        </Badge>
      ) : null}
      <TopicTags tags={tags} />
    </div>
  );
}

function TopicNumbers({ topic }: { topic: ListedTopic }) {
  const t = useTranslations("forum.list");
  return (
    <dl className="flex shrink-0 flex-col items-end gap-1 text-xs text-ink-faint tabular-nums sm:flex-row sm:items-start sm:gap-4 sm:pt-0.5">
      <div className="flex items-center gap-1.5">
        <dt>
          <MessageCircle aria-hidden="true" className="size-4" />
          <span className="sr-only">{t("replies")}</span>
        </dt>
        <dd>{topic.replyCount}</dd>
      </div>
      <div className="flex items-center gap-1.5">
        <dt>
          <Heart aria-hidden="true" className="size-4" />
          <span className="sr-only">{t("likes")}</span>
        </dt>
        <dd>{topic.likeCount}</dd>
      </div>
    </dl>
  );
}
