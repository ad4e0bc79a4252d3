import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Bookmark } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { forgetBookmark } from "../commands/bookmark-post.server.ts";
import { BookmarkList } from "../components/bookmark-list.tsx";
import { forgetBookmarkSchema } from "../living.schemas.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { listBookmarks } from "../queries/list-bookmarks.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const before = new URL(request.url).searchParams.get("before");
  const { bookmarks, next } = await listBookmarks(database(), {
    memberId: viewer.member.id,
    viewer: forumViewerOf(viewer),
    before,
  });
  return {
    title: translatorOf(viewer).t("forum.bookmarks.title"),
    bookmarks,
    first: before ? paths.bookmarks() : undefined,
    next: next ? paths.bookmarks({ before: next }) : undefined,
  };
}

/** Lets a bookmark go. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, forgetBookmarkSchema);
  if (submission.status !== "success") return data(null, 422);
  const { postId } = submission.value;
  await inTransaction((trx) => forgetBookmark(trx, { postId, memberId: member.id }));
  setFlash(context, "forum.said.bookmarkForgotten");
  return redirect(paths.bookmarks());
}

export default function BookmarksPage() {
  const { bookmarks, first, next } = useLoaderData<typeof loader>();
  const t = useTranslations("forum.bookmarks");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      {bookmarks.length > 0 ? (
        <BookmarkList bookmarks={bookmarks} />
      ) : (
        <EmptyState icon={<Bookmark />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
      <Pagination previous={first} next={next} />
    </div>
  );
}
