import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { readErrorText } from "#app/platform/forms/error-text.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { acceptAnswer } from "../commands/accept-answer.server.ts";
import { bookmarkPost } from "../commands/bookmark-post.server.ts";
import { deletePost, undoDeletePost } from "../commands/delete-post.server.ts";
import { likePost, unlikePost } from "../commands/like-post.server.ts";
import { openWiki } from "../commands/open-wiki.server.ts";
import { reactToPost, takeBackReaction } from "../commands/react-to-post.server.ts";
import type { Staff } from "../commands/record-topic-act.server.ts";
import { postActionSchema } from "../forum.schemas.ts";
import { findPostAddress } from "../queries/find-post.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";
import { staffOf } from "./require-topic.server.ts";

type PostAction = z.output<typeof postActionSchema>;

/** The address of a post by its id: leads to where it stands, if the viewer may see it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  throw redirect(await addressOf(params.id, forumViewerOf(viewer)));
}

/** Like, react, accept, keep, delete and their undoing: one form button each, or a fetcher. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  // Fetchers ask for data and stay where they are; a form without scripts is led back to the post.
  const isFetcher = context.url.pathname.endsWith(".data");
  const address = await addressOf(params.id, forumViewerOf(viewer));
  const submission = await parseForm(request, postActionSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  let refusal: string | null = null;
  let status = 200;
  try {
    const actor = staffOf(viewer);
    await inTransaction((trx) => perform(trx, submission.value, { postId: params.id!, actor }));
  } catch (error) {
    ({ text: refusal, status } = readRefusal(error));
  }
  const stays = /^(un)?(like|react)$/.test(submission.value.intent);
  if (isFetcher && stays) return data({ refusal }, status);
  const said = refusal ? readErrorText(refusal) : saidAfter(submission.value);
  if (said) setFlash(context, said.key, said.values);
  return redirect(address);
}

async function addressOf(
  id: string | undefined,
  viewer: ReturnType<typeof forumViewerOf>,
): Promise<string> {
  const found = await findPostAddress(database(), { postId: id ?? "", viewer });
  if (!found) throw new Response("Not Found", { status: 404 });
  return paths.topicPost({ number: found.topicNumber, slug: found.slug, post: found.post });
}

function perform(
  trx: Transaction<Database>,
  act: PostAction,
  { postId, actor }: { postId: string; actor: Staff },
): Promise<void> {
  const at = now();
  switch (act.intent) {
    case "like":
      return likePost(trx, { postId, liker: actor, now: at });
    case "unlike":
      return unlikePost(trx, { postId, liker: actor, now: at });
    case "accept":
      return acceptAnswer(trx, { postId, actor, now: at });
    case "delete":
      return deletePost(trx, { postId, actor, now: at });
    case "undelete":
      return undoDeletePost(trx, { postId, actor, isOwnOnly: true, now: at });
    case "open-wiki":
    case "end-wiki":
      return openWiki(trx, { postId, open: act.intent === "open-wiki", by: actor, now: at });
    case "bookmark":
      return bookmarkPost(trx, { postId, by: actor, now: at });
    case "react":
      return reactToPost(trx, { postId, kind: act.kind, by: actor, now: at });
    case "unreact":
      return takeBackReaction(trx, { postId, kind: act.kind, by: actor });
  }
}

function saidAfter({ intent }: PostAction) {
  const said: Partial<Record<PostAction["intent"], string>> = {
    accept: "forum.said.accepted",
    delete: "forum.said.deleted",
    undelete: "forum.said.undeleted",
    "open-wiki": "forum.said.wikiOpened",
    "end-wiki": "forum.said.wikiEnded",
    bookmark: "forum.said.bookmarked",
  };
  const key = said[intent];
  return key ? { key, values: {} } : null;
}
