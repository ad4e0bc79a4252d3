import { CornerDownRight } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { beginningOf } from "../rules/share-meta.ts";
import { Moment } from "./moment.tsx";
import { PostBar, type PostBarProps } from "./post-bar.tsx";
import { UnreadLine } from "./reading-marks.tsx";
import { Tombstone } from "./tombstone.tsx";

type PostArticleProps = PostBarProps & {
  /** The address names this very post. */
  isLinked: boolean;
  /** What the viewer has not read yet begins here. */
  isFirstUnread: boolean;
};

/** One post with its author; what is gone leaves a tombstone. */
export function PostArticle({ isFirstUnread, ...props }: PostArticleProps) {
  return (
    <>
      {isFirstUnread ? <UnreadLine /> : null}
      <ShownOrGone {...props} />
    </>
  );
}

type ShownProps = Omit<PostArticleProps, "isFirstUnread">;

function ShownOrGone(props: ShownProps) {
  const t = useTranslations("following");
  const { post } = props;
  if (post.html === null || post.state === "deleted") return <Tombstone post={post} />;
  if (!post.isIgnored) return <WholePost {...props} html={post.html} />;
  return (
    <details open={props.isLinked}>
      <summary className="min-h-12 py-3.5 text-sm text-ink-faint hover:text-ink">
        {t("ignoredPost", { name: post.author.displayName })}
      </summary>
      <WholePost {...props} html={post.html} />
    </details>
  );
}

function WholePost({ isLinked, html, ...props }: ShownProps & { html: string }) {
  const t = useTranslations("forum.post");
  const { post, topic } = props;
  const { author } = post;
  return (
    <article
      id={`post-${post.number}`}
      data-post={post.id}
      data-author={author.displayName}
      aria-label={t(post.number > 0 ? "label" : "heldLabel", {
        number: post.number,
        name: author.displayName,
      })}
      className={classNames(
        "flex scroll-mt-20 gap-3 py-6 sm:gap-4.5",
        isLinked && "-mx-3 rounded-card bg-brand-softer px-3 sm:-mx-4 sm:px-4",
      )}
    >
      <Avatar
        name={author.displayName}
        seed={author.id}
        src={author.avatarFileId && paths.file({ id: author.avatarFileId, size: "small" })}
        className="max-sm:size-8 max-sm:text-xs"
      />
      <div className="min-w-0 flex-1">
        <PostHead post={post} topic={topic} />
        <PostNotice post={post} />
        <div
          className="prose-post mt-1.5"
          lang={topic.categoryLanguage ?? undefined}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at write time from a checked document
          dangerouslySetInnerHTML={{ __html: html }}
        />
        {post.state === "visible" ? <PostBar {...props} /> : null}
      </div>
    </article>
  );
}

/** Why others do not read it. */
function PostNotice({ post }: Pick<PostBarProps, "post">) {
  const t = useTranslations("forum.post");
  if (post.state === "visible") return null;
  const { isOwn } = post.may;
  return (
    <div className="my-3">
      {post.state === "held" ? (
        <Alert tone="warn" title={t(isOwn ? "ownHeld" : "heldForStaff")}>
          {post.heldBy.map((rule) => (
            <p key={rule}>{t(`holdRules.${rule}`)}</p>
          ))}
        </Alert>
      ) : (
        <Alert tone="warn" title={t(isOwn ? "ownHidden" : "hiddenForStaff")}>
          {post.reason}
        </Alert>
      )}
    </div>
  );
}

function PostHead({ post, topic }: Pick<PostBarProps, "post" | "topic">) {
  const t = useTranslations("forum.post");
  const { author, replyTo } = post;
  return (
    <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
      <Link
        to={paths.profile({ number: author.number })}
        className="rounded-small text-sm font-semibold text-ink hover:underline"
      >
        {author.displayName}
      </Link>
      {author.isStaff ? <Badge tone="brand-solid">{t("staff")}</Badge> : null}
      {author.isAmbassador ? <Badge tone="brand">{t("ambassador")}</Badge> : null}
      {topic.acceptedNumber === post.number ? (
        <Badge tone="success">{t("acceptedAnswer")}</Badge>
      ) : null}
      <Moment at={post.createdAt} />
      {post.isWiki ? <Badge>{t("wiki")}</Badge> : null}
      {post.editedAt ? <EditedMark post={post} /> : null}
      {replyTo ? <AnsweredPost topic={topic} replyTo={replyTo} /> : null}
    </header>
  );
}

/** Whom a post answers, and on demand what they had said. */
function AnsweredPost({
  topic,
  replyTo,
}: {
  topic: PostBarProps["topic"];
  replyTo: NonNullable<PostBarProps["post"]["replyTo"]>;
}) {
  const t = useTranslations("forum");
  const to = paths.topicPost({ ...topic, post: replyTo.number });
  const look =
    "inline-flex min-h-6 items-center gap-1 rounded-small hover:text-ink hover:underline";
  const label = (
    <>
      <CornerDownRight aria-hidden="true" className="size-3.5" />
      {t("post.inReplyTo", { name: replyTo.authorName })}
    </>
  );
  if (!replyTo.text) {
    return (
      <Link to={to} className={look}>
        {label}
      </Link>
    );
  }
  return (
    <details className="open:basis-full">
      <summary className={look}>{label}</summary>
      <blockquote className="measure my-1.5 border-l-2 border-line-strong pl-3 text-sm text-ink-soft wrap-anywhere">
        {beginningOf(replyTo.text)}{" "}
        <TextLink to={to}>{t("topic.toPost", { number: replyTo.number })}</TextLink>
      </blockquote>
    </details>
  );
}

function EditedMark({ post }: Pick<PostBarProps, "post">) {
  const t = useTranslations("forum.post");
  if (!post.may.maySeeHistory) return <span>{t("edited")}</span>;
  return (
    <Link
      to={paths.postHistory({ id: post.id })}
      className="inline-flex min-h-6 items-center rounded-small hover:text-ink hover:underline"
    >
      {t("edited")}
    </Link>
  );
}
