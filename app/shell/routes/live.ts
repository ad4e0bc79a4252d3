import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewerCan, viewerOf } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { watchTopic } from "#app/forum/queries/watch-topic.server.ts";
import { readNumber } from "#app/forum/rules/read-number.ts";
import { watchQueue } from "#app/moderation/queries/watch-queue.server.ts";
import { watchBell } from "#app/notifications/queries/watch-bell.server.ts";
import { database } from "#app/platform/db.server.ts";
import { answerWithStream, type LivePart } from "#app/platform/live/live-stream.server.ts";

/** What an open page of the portal is told: the member's bell, and the posts of the topic it shows. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const { member } = viewer;
  const query = new URL(request.url).searchParams;
  const number = readNumber(query.get("topic"));
  const after = readNumber(query.get("after"));
  const parts: LivePart[] = member ? [watchBell(database(), member.id)] : [];
  if (number && after) {
    const topic = await watchTopic(database(), { number, after, viewer: forumViewerOf(viewer) });
    if (topic) parts.push(topic);
  }
  if (query.has("review") && viewerCan(viewer, "posts.moderate"))
    parts.push(watchQueue(database()));
  return answerWithStream({ context, member, parts });
}
