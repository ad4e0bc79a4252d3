import { isUnpublished } from "#app/forum/rules/hold-reasons.ts";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** The post as it was written; for an objection also both sides' words. */
export function PostInReview({ page }: { page: ReviewItemPage }) {
  return (
    <div className="grid gap-5 empty:hidden">
      <Appeal page={page} />
      {page.post ? <Post post={page.post} now={page.now} /> : null}
    </div>
  );
}

function Post({ post, now }: { post: NonNullable<ReviewItemPage["post"]>; now: string }) {
  const t = useTranslations("review.item");
  const format = useFormatter();
  const when = format.relativeTime(new Date(post.createdAt), new Date(now));
  return (
    <article className="rounded-card border border-danger/45 bg-surface p-5">
      <header className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar
          name={post.authorName}
          seed={post.authorId}
          src={
            post.authorAvatarFileId && paths.file({ id: post.authorAvatarFileId, size: "small" })
          }
          size="tiny"
        />
        <h3 className="text-sm font-semibold">{post.authorName}</h3>
        <p className="text-xs text-ink-faint">
          {t(isUnpublished(post) ? "heldPost" : "post", { number: post.number, when })}
          {post.deletedAt ? ` ${t("deleted")}` : null}
        </p>
      </header>
      {/* Nobody has to look at pictures before they know what it is about. */}
      {post.html.includes("<img") ? (
        <label className="mb-3 flex min-h-6 w-fit items-center gap-2 text-sm">
          <input type="checkbox" className="ui-tick" id="show-pictures" />
          {t("showPictures")}
        </label>
      ) : null}
      <div
        className="prose-post [article:not(:has(#show-pictures:checked))_&_img]:blur-2xl"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by our own schema when it was written
        dangerouslySetInnerHTML={{ __html: post.html }}
      />
    </article>
  );
}

/** What the post answers, nearest first. */
export function PostsBefore({ page: { post } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  if (!post?.previous.length) return null;
  return (
    <div className="grid gap-5">
      {post.previous.toReversed().map((previous) => (
        <section key={previous.id} className="grid gap-1">
          <h3 className="text-sm text-ink-faint">
            {t("before", { number: previous.number, name: previous.authorName })}
          </h3>
          <p className="line-clamp-4 text-sm whitespace-pre-line text-ink-soft">
            {previous.plainText}
          </p>
        </section>
      ))}
    </div>
  );
}

function Appeal({ page: { item, now } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  const measures = useTranslations("moderation.measures");
  const format = useFormatter();
  if (!item.appealText) return null;
  const contested = {
    name: item.firstDeciderName ?? t("nobody"),
    when: item.contestedAt ? format.relativeTime(new Date(item.contestedAt), new Date(now)) : "",
  };
  return (
    <>
      <section className="grid gap-2">
        <h3 className="display text-lg">{t("appealWords")}</h3>
        <Quote>
          <p className="whitespace-pre-line">{item.appealText}</p>
        </Quote>
      </section>
      <section className="grid gap-2">
        <h3 className="display text-lg">{t("contested")}</h3>
        <p className="text-sm text-ink-faint">
          {item.contestedNoticeId
            ? t("contestedNotice", contested)
            : t("contestedText", {
                ...contested,
                measure: measures((item.contestedKind ?? "hide") as "hide"),
                clause: item.contestedClause ?? "",
              })}
        </p>
        <Quote>
          <p className="whitespace-pre-line">{item.contestedReason}</p>
        </Quote>
      </section>
    </>
  );
}
