import { Form } from "@remix-run/react";
import { AlarmClock } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ListedBookmark } from "../queries/list-bookmarks.server.ts";
import { Moment } from "./moment.tsx";

/** Kept posts, each with the member's own words and when they want to be reminded. */
export function BookmarkList({ bookmarks }: { bookmarks: readonly ListedBookmark[] }) {
  return (
    <ul className="divide-y border-y">
      {bookmarks.map((bookmark) => (
        <li key={bookmark.id} className="py-5">
          <BookmarkEntry bookmark={bookmark} />
        </li>
      ))}
    </ul>
  );
}

function BookmarkEntry({ bookmark }: { bookmark: ListedBookmark }) {
  const t = useTranslations("forum.bookmarks");
  const { place, note, postId } = bookmark;
  return (
    <article className="grid gap-2">
      {place ? (
        <>
          <h2 className="text-base leading-snug font-semibold wrap-anywhere">
            <TextLink to={paths.topicPost(place)}>{place.title}</TextLink>
          </h2>
          <p className="line-clamp-3 text-sm text-ink-soft wrap-anywhere">
            <span className="font-semibold text-ink">{place.authorName}:</span> {place.excerpt}
          </p>
        </>
      ) : (
        <p className="text-sm text-ink-faint">{t("gone")}</p>
      )}
      {note ? (
        <p className="border-l-2 border-brand-text/40 pl-3 text-sm wrap-anywhere">{note}</p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-faint">
        <span>
          {t("kept")} <Moment at={bookmark.createdAt} />
        </span>
        <Reminder bookmark={bookmark} />
        <span className="ml-auto flex gap-1">
          {place ? (
            <ButtonLink size="small" variant="quiet" to={paths.bookmark({ id: postId })}>
              {t("edit")}
              <span className="sr-only">{t("of", { title: place.title })}</span>
            </ButtonLink>
          ) : null}
          <Form method="post" action={paths.bookmarks()} preventScrollReset>
            <input type="hidden" name="postId" value={postId} />
            <Button type="submit" size="small" variant="quiet">
              {t("forget")}
              {place ? <span className="sr-only">{t("of", { title: place.title })}</span> : null}
            </Button>
          </Form>
        </span>
      </div>
    </article>
  );
}

function Reminder({ bookmark }: { bookmark: ListedBookmark }) {
  const t = useTranslations("forum.bookmarks");
  const format = useFormatter();
  const at = bookmark.remindAt ?? bookmark.remindedAt;
  if (!at) return null;
  const when = format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  return (
    <span className="inline-flex items-center gap-1.5">
      <AlarmClock aria-hidden="true" className="size-3.5" />
      {t(bookmark.remindAt ? "remindsAt" : "remindedAt", { when })}
    </span>
  );
}
