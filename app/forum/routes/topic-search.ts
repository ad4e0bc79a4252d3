import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import type { TopicCandidate } from "../components/editor/post-editor.types.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { listSimilarTopics } from "../queries/list-similar-topics.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

const limit = { name: "topic-search", attempts: 600, perSeconds: 600 };

/** Topics with titles like the words, as JSON for whoever writes. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  try {
    await countAttempt(limit, viewer.member.id);
  } catch (error) {
    return Response.json([], { status: readRefusal(error).status });
  }
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const topics = await listSimilarTopics(database(), { query, viewer: forumViewerOf(viewer) });
  const found: TopicCandidate[] = topics.map(({ categoryNames, number, slug, ...topic }) => ({
    id: topic.id,
    title: topic.title,
    href: paths.topic({ number, slug }),
    category: categoryNames[viewer.language],
    replyCount: topic.replyCount,
    isSolved: topic.isSolved,
  }));
  return Response.json(found, { headers: { "Cache-Control": "private, max-age=30" } });
}
