import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { hideRevision } from "../commands/hide-revision.server.ts";
import { PostHistory } from "../components/post-history.tsx";
import { revisionActSchema } from "../living.schemas.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { findPostOfHistory, listPostChanges } from "../queries/list-post-changes.server.ts";
import { readNumber } from "../rules/read-number.ts";
import { findWordDifference, shortenDifference } from "../rules/word-difference.ts";
import { readRefusal } from "./read-submitted-text.server.ts";
import { staffOf } from "./require-topic.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const forumViewer = forumViewerOf(viewer);
  const post = await findPostOfHistory(database(), {
    postId: params.id ?? "",
    viewer: forumViewer,
  });
  if (!post) throw new Response("Not Found", { status: 404 });
  const before = readNumber(new URL(request.url).searchParams.get("before"));
  const { changes, next } = await listPostChanges(database(), {
    post,
    viewer: forumViewer,
    before,
  });
  return {
    title: translatorOf(viewer).t("forum.history.title"),
    topicTitle: post.title,
    address: paths.topicPost(post),
    changes: changes.map(({ before, after, titles, ...change }) => ({
      ...change,
      pieces: shortenDifference(findWordDifference(before, after)),
      titlePieces: titles && findWordDifference(titles.before, titles.after),
    })),
    first: before ? paths.postHistory({ id: post.id }) : undefined,
    next: next ? paths.postHistory({ id: post.id, before: String(next) }) : undefined,
    mayHide: forumViewer.isStaff,
  };
}

/** Staff takes an earlier text out of the history, or shows it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, revisionActSchema);
  if (submission.status !== "success") return data(null, 400);
  const { revision, intent } = submission.value;
  const postId = params.id ?? "";
  const viewerOfPost = forumViewerOf(viewer);
  if (!(await findPostOfHistory(database(), { postId, viewer: viewerOfPost })))
    throw new Response("Not Found", { status: 404 });
  try {
    const by = staffOf(viewer);
    const hidden = intent === "hide";
    await inTransaction((trx) => hideRevision(trx, { postId, revision, hidden, by, now: now() }));
  } catch (error) {
    throw new Response(null, { status: readRefusal(error).status });
  }
  return redirect(paths.postHistory({ id: postId }));
}

export default function PostHistoryPage() {
  return <PostHistory {...useLoaderData<typeof loader>()} />;
}
