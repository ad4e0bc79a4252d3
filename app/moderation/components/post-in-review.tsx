import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** The post as it was written; for an objection also both sides' words. */
export function PostInReview({ page }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  const format = useFormatter();
  const { post, now } = page;
  const ago = (at: string) => format.relativeTime(new Date(at), new Date(now));
  return (
    <div className="grid gap-5">
      <Appeal page={page} />
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
            {t("post", { number: post.number, when: ago(post.createdAt) })}
            {post.deletedAt ? ` ${t("deleted")}` : null}
          </p>
        </header>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by our own schema when it was written */}
        <div className="prose-post" dangerouslySetInnerHTML={{ __html: post.html }} />
      </article>
    </div>
  );
}

/** What the post answers, nearest first. */
export function PostsBefore({ page: { post } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  if (!post.previous.length) return null;
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
            : t("contestedText", { ...contested, clause: item.contestedClause ?? "" })}
        </p>
        <Quote>
          <p className="whitespace-pre-line">{item.contestedReason}</p>
        </Quote>
      </section>
    </>
  );
}
