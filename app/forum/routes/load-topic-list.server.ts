import { requireMember, type Viewer } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { countUnreadTopics } from "../queries/count-unread-topics.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { listTopicPage, type TopicPageQuery } from "../queries/list-topic-page.server.ts";
import { isOfMember, readListAddress } from "../rules/topic-lists.ts";

/** Of which topics a list is, as its address says it. */
export interface ListPlace {
  category?: string;
  tag?: string;
}

/** What every page with a list of topics shows of it: one order, one page, and the other orders. */
export async function loadTopicList(
  { request, context, params }: { request: Request; context: HttpContext; params: ListParams },
  {
    viewer,
    place,
    within,
    hasFeed = false,
  }: {
    viewer: Viewer;
    place: ListPlace;
    within?: TopicPageQuery["within"];
    /** Whether guests see what is listed here, too. */
    hasFeed?: boolean;
  },
) {
  const address = readListAddress(params);
  if (!address) throw new Response("Not Found", { status: 404 });
  const { list, period } = address;
  if (isOfMember(list)) await requireMember(context);
  keepForGuests(context, ["lists"]);
  const { searchParams } = new URL(request.url);
  const before = searchParams.get("before");
  const withExcerpts = searchParams.has("excerpts");
  const forumViewer = forumViewerOf(viewer);
  const { memberId } = forumViewer;
  const at = now();
  const [page, unread] = await Promise.all([
    listTopicPage(database(), {
      list,
      period,
      viewer: forumViewer,
      within,
      before,
      withExcerpts,
      now: at,
    }),
    memberId === null
      ? null
      : countUnreadTopics(database(), { viewer: { ...forumViewer, memberId }, within, now: at }),
  ]);
  const here = { ...place, list, ...(list === "top" && { period }) };
  const excerpts = withExcerpts ? "1" : undefined;
  const next = page.next ? paths.topicList({ ...here, before: page.next, excerpts }) : undefined;
  const { origin } = env().baseUrl;
  const isLater = before !== null && !page.isFirstPage;
  return {
    topics: page.topics,
    isFirstPage: page.isFirstPage,
    place,
    list,
    period,
    withExcerpts,
    unread,
    next,
    links: {
      canonical: origin + paths.topicList({ ...here, ...(isLater && { before }) }),
      next: next && origin + next,
      feed: hasFeed ? origin + paths.topicsFeed(place) : null,
    },
  };
}

type ListParams = { list?: string | undefined; period?: string | undefined };
export type TopicListData = Awaited<ReturnType<typeof loadTopicList>>;
