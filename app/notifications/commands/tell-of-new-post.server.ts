import { sql } from "kysely";
import { listLevelFacts } from "#app/forum/queries/list-level-facts.server.ts";
import { listStancesTowards, listWatchers } from "#app/forum/queries/list-watchers.server.ts";
import { effectiveLevel } from "#app/forum/rules/topic-level.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { listReadersOfPost } from "../queries/list-readers-of-post.server.ts";
import { collapseKeyOf } from "../rules/collapse-key.ts";
import { subjectOf } from "../rules/news-subjects.ts";
import { type PostNotice, postNotices, whyTold } from "../rules/who-is-told.ts";
import { planDeliveries } from "./plan-deliveries.server.ts";

/** What is to be known of a post to tell of it; the payload of `post.created` is one. */
export interface NewPost {
  postId: string;
  topicId: string;
  authorId: string;
  isFirst: boolean;
  topicAuthorId: string;
  replyToAuthorId: string | null;
  mentionedMemberIds: readonly string[];
  /** Absent in events of the first versions. */
  quotedMemberIds?: readonly string[];
}

interface Happening {
  post: NewPost;
  eventId: string;
  at: string;
}

// As many as may be asked at once whether they read a post.
const pageSize = 100;

/**
 * Tells everybody whom a new post concerns: those it names, answers or quotes, whoever opened the
 * topic, and those who follow what it stands in. Each once, for the strongest reason, if their level
 * allows it and they may read the post now.
 */
export async function tellOfNewPost(
  trx: Transaction<Database>,
  happening: Happening,
): Promise<void> {
  const { post } = happening;
  const concerned = new Set([
    post.topicAuthorId,
    ...(post.replyToAuthorId ? [post.replyToAuthorId] : []),
    ...post.mentionedMemberIds,
    ...(post.quotedMemberIds ?? []),
  ]);
  await tell(trx, happening, [...concerned]);
  let after: string | null = null;
  for (;;) {
    const watchers: string[] = await listWatchers(trx, { ...post, after, limit: pageSize });
    await tell(
      trx,
      happening,
      watchers.filter((id) => !concerned.has(id)),
    );
    if (watchers.length < pageSize) return;
    after = watchers.at(-1) ?? null;
  }
}

/** Tells those of the members whom the post concerns by their level. */
export async function tell(
  trx: Transaction<Database>,
  happening: Happening,
  memberIds: readonly string[],
): Promise<void> {
  const notices = await whyEachIsTold(trx, happening.post, memberIds);
  const readers = await listReadersOfPost(trx, {
    postId: happening.post.postId,
    memberIds: [...notices.keys()],
  });
  const preferenceOf = await listPreferencesOf(trx, {
    memberIds: readers,
    subjects: [...new Set(postNotices.map((kind) => subjectOf[kind]))],
  });
  const told = readers
    .map((memberId) => ({ memberId, kind: notices.get(memberId)! }))
    .filter(({ memberId, kind }) => preferenceOf(memberId, subjectOf[kind]).reach !== "off");
  await insertNotices(trx, happening, told);
}

async function whyEachIsTold(
  trx: Transaction<Database>,
  post: NewPost,
  memberIds: readonly string[],
): Promise<Map<string, PostNotice>> {
  const [facts, { following, ignoring }] = await Promise.all([
    listLevelFacts(trx, { topicId: post.topicId, memberIds }),
    listStancesTowards(trx, { memberIds, towards: post.authorId }),
  ]);
  const notices = new Map<string, PostNotice>();
  for (const fact of facts) {
    const { memberId } = fact;
    const notice = whyTold({
      isOwn: memberId === post.authorId,
      ignoresAuthor: ignoring.has(memberId),
      followsAuthor: following.has(memberId),
      level: effectiveLevel(fact),
      isMentioned: post.mentionedMemberIds.includes(memberId),
      isAnswered: post.replyToAuthorId === memberId,
      isQuoted: post.quotedMemberIds?.includes(memberId) ?? false,
      opened: post.topicAuthorId === memberId,
      isFirstOfTopic: post.isFirst,
    });
    if (notice) notices.set(memberId, notice);
  }
  return notices;
}

async function insertNotices(
  trx: Transaction<Database>,
  { post, eventId, at }: Happening,
  told: readonly { memberId: string; kind: PostNotice }[],
): Promise<void> {
  if (told.length === 0) return;
  const rows = await trx
    .insertInto("notification")
    .values(
      told.map(({ memberId, kind }) => ({
        memberId,
        eventId,
        kind,
        actorId: post.authorId,
        subjectKind: "post",
        subjectId: post.postId,
        facts: json({}) as never,
        collapseKey: collapseKeyOf(kind, post.topicId),
        createdAt: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["memberId", "collapseKey"])
        .where("readAt", "is", null)
        .where("collapseKey", "is not", null)
        .doUpdateSet((eb) => ({
          kind: strongerKind,
          facts: withOneMore,
          actorId: eb.ref("excluded.actorId"),
          createdAt: sql<string>`greatest(notification.created_at, excluded.created_at)`,
        })),
    )
    .returning(["memberId", "id"])
    .execute();
  const kinds = new Map(told.map(({ memberId, kind }) => [memberId, kind]));
  await planDeliveries(trx, {
    // What became part of an earlier notification goes out for its own reason.
    told: rows.map(({ memberId, id }) => ({
      memberId,
      notificationId: id,
      kind: kinds.get(memberId)!,
    })),
    eventId,
    postId: post.postId,
    at,
  });
}

/** An answer among other posts of the topic makes the whole of them an answer. */
const strongerKind = sql<string>`case
  when 'reply' in (notification.kind, excluded.kind) then 'reply'
  when 'quote' in (notification.kind, excluded.kind) then 'quote'
  else excluded.kind end`;

const mostPosts = 99;

/** The posts besides the first, of which the list leads to the earliest that can be read. */
const withOneMore = sql<never>`case
  when coalesce(jsonb_array_length(notification.facts -> 'more'), 0) >= ${sql.lit(mostPosts)}
  then notification.facts
  else jsonb_set(notification.facts, '{more}',
    coalesce(notification.facts -> 'more', '[]') || to_jsonb(excluded.subject_id)) end`;
