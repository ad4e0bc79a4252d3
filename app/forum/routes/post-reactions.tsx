import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Reactors } from "../components/reactors.tsx";
import { isPostId, selectReadablePost } from "../queries/find-post.server.ts";
import { findReactors } from "../queries/find-reactions.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const postId = params.id ?? "";
  const post = isPostId(postId)
    ? await selectReadablePost(database(), { postId, viewer: forumViewerOf(viewer) })
        .select(["forumTopic.number", "forumTopic.slug", "forumTopic.title"])
        .select(["forumPost.number as post", "forumPost.likeCount", "forumPost.reactionCounts"])
        .where("forumPost.deletedAt", "is", null)
        .where("forumPost.hiddenAt", "is", null)
        .executeTakeFirst()
    : undefined;
  if (!post) throw new Response("Not Found", { status: 404 });
  return {
    title: translatorOf(viewer).t("forum.reactions.title"),
    topicTitle: post.title,
    address: paths.topicPost(post),
    groups: await findReactors(database(), {
      postId,
      counts: { like: post.likeCount, ...(post.reactionCounts as Record<string, number>) },
    }),
  };
}

export default function PostReactionsPage() {
  return <Reactors {...useLoaderData<typeof loader>()} />;
}
