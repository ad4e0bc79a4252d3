import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { momentField, momentOf } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { noteBookmark } from "../commands/bookmark-post.server.ts";
import { BookmarkForm } from "../components/bookmark-form.tsx";
import { bookmarkFormSchema } from "../living.schemas.ts";
import { findPostAddress } from "../queries/find-post.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { findBookmark } from "../queries/list-bookmarks.server.ts";
import { reminderTime } from "../rules/reminder-time.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const postId = params.id ?? "";
  const post = await findPostAddress(database(), { postId, viewer: forumViewerOf(viewer) });
  if (!post) throw new Response("Not Found", { status: 404 });
  const bookmark = await findBookmark(database(), { postId, memberId: viewer.member.id });
  return {
    title: translatorOf(viewer).t("forum.bookmark.title"),
    postId,
    address: paths.topicPost({ number: post.topicNumber, slug: post.slug, post: post.post }),
    topicTitle: post.title,
    note: bookmark?.note ?? "",
    moment: momentField(bookmark?.remindAt ?? null, viewer.timeZone),
    isKept: bookmark !== undefined,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, bookmarkFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { note = null, remind, moment } = submission.value;
  const { timeZone } = viewer;
  const remindAt = reminderTime(remind, {
    moment: moment ? momentOf(moment, timeZone) : null,
    timeZone,
    now: now(),
  });
  const postId = params.id ?? "";
  try {
    await inTransaction((trx) =>
      noteBookmark(trx, { postId, by: writerOf(viewer), note, remindAt, now: now() }),
    );
  } catch (error) {
    if (error instanceof DomainError && error.code === "not-found")
      throw new Response("Not Found", { status: 404 });
    return refuse(context, submission, error, { field: "moment" });
  }
  setFlash(context, remindAt ? "forum.said.willRemind" : "forum.said.bookmarked");
  return redirect(paths.bookmarks());
}

export default function BookmarkPage() {
  const page = useLoaderData<typeof loader>();
  return <BookmarkForm {...page} lastResult={useActionData<typeof action>()} />;
}
