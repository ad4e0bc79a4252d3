import { randomUUIDv7 } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import { createReply } from "../commands/create-reply.server.ts";
import { TopicView } from "../components/topic-view.tsx";
import { replyFormSchema } from "../forum.schemas.ts";
import { findDraft } from "../queries/find-draft.server.ts";
import { findTopicLevel } from "../queries/find-follow.server.ts";
import { findMergedTopic, findMovedPost } from "../queries/find-moved-post.server.ts";
import { findNumberSince } from "../queries/find-number-since.server.ts";
import { findPoll } from "../queries/find-poll.server.ts";
import { findTopicPage, firstNumberOfPage } from "../queries/find-topic-page.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { listHeldPosts, type PagedPost } from "../queries/list-posts.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { linksMeta } from "../rules/links-meta.ts";
import { dependsOnTrust, permissionsOf } from "../rules/post-permissions.ts";
import { readNumber } from "../rules/read-number.ts";
import { beginningOf, shareMeta } from "../rules/share-meta.ts";
import { describeTopic, textOf } from "../rules/structured-data.ts";
import { readRefusal, readSubmittedText, typedAgain } from "./read-submitted-text.server.ts";
import { requireWriter } from "./require-writer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: data.title },
        ...linksMeta(data.links),
        ...shareMeta(data.shared),
        // Data, not a script that runs: it needs no nonce. Remix escapes what could end the element.
        ...(data.structuredData ? [{ "script:ld+json": data.structuredData }] : []),
        ...(data.isIndexed ? [] : [{ name: "robots", content: "noindex" }]),
      ]
    : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const forumViewer = forumViewerOf(viewer);
  const number = readNumber(params.number);
  const around = readNumber(params.post) ?? 1;
  const page = number && (await findTopicPage(database(), { number, viewer: forumViewer, around }));
  if (!page || page.topic.mergedIntoId)
    throw await leadOn(findMergedTopic, { number, around, viewer: forumViewer });
  const { topic, from, lastNumber } = page;
  const { slug } = topic;
  if (params.slug !== slug || around > lastNumber) {
    const { search } = new URL(request.url);
    throw redirect(
      paths.topic({ number, slug, post: Math.min(around, lastNumber) }) + search,
      around > lastNumber ? 302 : 301,
    );
  }
  if (page.moved.some(({ numbers }) => numbers.includes(around)))
    throw await leadOn(findMovedPost, { number, around, viewer: forumViewer });
  const query = new URL(request.url).searchParams;
  const day = readDay(query.get("on"));
  if (day) {
    const since = day.toZonedDateTime(viewer.timeZone).toInstant();
    const post = await findNumberSince(database(), { topicId: topic.id, since, lastNumber });
    throw redirect(paths.topicPost({ number, slug, post }));
  }
  const memberId = viewer.member?.id;
  const draft =
    memberId && query.has("draft")
      ? await findDraft(database(), { memberId, place: { topicId: topic.id, postId: null } })
      : null;
  const at = now();
  const poll =
    topic.kind === "poll" && from === 1
      ? await findPoll(database(), { topicId: topic.id, memberId: forumViewer.memberId, now: at })
      : null;
  const [level, trustLevel, held] = await Promise.all([
    findTopicLevel(database(), { topicId: topic.id, memberId: forumViewer.memberId }),
    memberId && dependsOnTrust(page.posts, { viewer: forumViewer, now: at })
      ? findTrustLevel(database(), memberId)
      : (0 as const),
    memberId && topic.hasHeldPosts && page.next === null
      ? listHeldPosts(database(), { topicId: topic.id, viewer: { ...forumViewer, memberId } })
      : [],
  ]);
  keepForGuests(
    context,
    [topic, ...topic.related].map(({ id }) => `topic:${id}`),
  );
  const shownTopic = { ...topic, acceptedNumber: topic.accepted?.number ?? null };
  const offer = (post: PagedPost) => ({
    ...post,
    may: permissionsOf(post, { topic: shownTopic, viewer: forumViewer, trustLevel, now: at }),
  });
  const pageOf = (post: number | null) =>
    post === null ? null : paths.topic({ number, slug, post });
  const { origin } = env().baseUrl;
  const inFull = (path: string | null) => path && origin + path;
  return {
    ...page,
    title: topic.title,
    links: {
      canonical: origin + paths.topic({ number, slug, post: from }),
      previous: inFull(pageOf(page.previous)),
      next: inFull(pageOf(page.next)),
      feed: topic.visibility === "public" ? origin + paths.topicFeed(topic) : null,
    },
    shared:
      topic.visibility === "public"
        ? {
            title: topic.title,
            description: beginningOf(textOf(page.posts[0]?.html ?? "")),
            url: origin + paths.topic({ number, slug, post: from }),
            siteName: (await findBrand()).name,
            language: viewer.language,
            type: "article" as const,
            image: origin + paths.topicCard({ number, slug }),
            publishedAt: topic.createdAt,
          }
        : null,
    isIndexed: topic.visibility === "public" && !topic.hiddenAt && !topic.deletedAt,
    previous: pageOf(page.previous) ?? undefined,
    next: pageOf(page.next) ?? undefined,
    posts: page.posts.map(offer),
    held: held.map(offer),
    linkedNumber: params.post ? around : null,
    draft,
    days: {
      first: dayOf(topic.createdAt, viewer.timeZone),
      last: dayOf(topic.lastPostAt, viewer.timeZone),
    },
    replyTo: readNumber(query.get("reply-to")),
    menuOf: readNumber(query.get("menu")),
    poll,
    mayEndPoll: memberId === topic.authorId || forumViewer.isStaff,
    // It tells when the form was opened.
    requestKey: randomUUIDv7(),
    isSignedIn: viewer.member !== null,
    level: level?.level ?? null,
    mayManage: forumViewer.isStaff && !topic.deletedAt,
    mayReply: !topic.hiddenAt && !topic.deletedAt && (!topic.closedAt || forumViewer.isStaff),
    // Search engines come without signing in; members need not carry the text twice.
    structuredData: viewer.member ? null : describeTopic(page, origin),
  };
}

/** To where something went for good, if the viewer may see it there. */
async function leadOn(
  findPlace: typeof findMovedPost,
  { number, around, viewer }: { number: number | null; around: number; viewer: ForumViewer },
): Promise<Response> {
  const place =
    number && (await findPlace(database(), { topicNumber: number, post: around, viewer }));
  if (!place) return new Response("Not Found", { status: 404 });
  return redirect(paths.topicPost(place), 301);
}

/** A day that somebody wants to jump to, or null where the address names none. */
function readDay(text: string | null): Temporal.PlainDate | null {
  try {
    return text ? Temporal.PlainDate.from(text) : null;
  } catch {
    return null;
  }
}

function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireWriter({ request, context });
  const topicNumber = readNumber(params.number);
  if (!topicNumber) throw new Response("Not Found", { status: 404 });
  const submission = await parseForm(request, replyFormSchema);
  const typed = typedAgain(submission.payload);
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((texts) => texts ?? []);
    return data({ errors, typed }, 422);
  }
  const { replyTo, requestKey, draft, ...fields } = submission.value;
  try {
    const document = readSubmittedText(fields);
    const reply = await inTransaction((trx) =>
      createReply(trx, {
        author: writerOf(viewer),
        topicNumber,
        replyToNumber: replyTo ?? null,
        document,
        requestKey,
        draftSequence: draft ?? null,
        address: context.clientIp,
        now: now(),
      }),
    );
    const post = reply.postNumber;
    // The address of the page stays short where the post is on the first one.
    const page = firstNumberOfPage(reply.lastNumber) === 1 ? 1 : reply.lastNumber;
    return redirect(
      `${paths.topic({ number: reply.topicNumber, slug: reply.slug, post: page })}#post-${post}`,
    );
  } catch (error) {
    const { text, status } = readRefusal(error, { typed });
    return data({ errors: [text], typed }, status);
  }
}

export default function TopicPage() {
  return <TopicView page={useLoaderData<typeof loader>()} />;
}
