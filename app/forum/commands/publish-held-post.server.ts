import type { Database, Transaction } from "#app/platform/db.server.ts";
import { listReadersOfTopic } from "../queries/list-readers-of-topic.server.ts";
import { isForFew } from "../rules/category-visibility.ts";
import { mentionsIn, quotedPostsIn } from "../rules/document/find-in-document.ts";
import { excerptOf } from "../rules/document/plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, type LockedPost } from "./lock-post.server.ts";
import { postEventExists } from "./post-event-exists.server.ts";
import { excerptLength } from "./prepare-text.server.ts";
import { recordMentions } from "./record-mentions.server.ts";
import { showOrHide } from "./show-or-hide.server.ts";
import { announceTopic } from "./tell-of-topic.server.ts";

/**
 * Publishes a locked post that was held, as if it were written now: it gets its number, everybody
 * whom it concerns is told. One that was published before only comes back. The caller has seen that
 * it is not published yet.
 */
export async function publishHeldPost(
  trx: Transaction<Database>,
  locked: LockedPost,
  now: Temporal.Instant,
): Promise<void> {
  const before = { name: "post.created", postId: locked.post.id } as const;
  if (await postEventExists(trx, before)) return publishAgain(trx, locked, now);
  const isFirst = locked.post.number === 1;
  const number = isFirst ? 1 : await takeNumber(trx, locked.topic.id);
  const at = now.toString();
  if (isFirst)
    await trx
      .updateTable("forumTopic")
      .set({ createdAt: at })
      .where("id", "=", locked.topic.id)
      .execute();
  await trx
    .updateTable("forumPost")
    .set({ number, createdAt: at, releasedAt: at, hiddenAt: null, hideReason: null })
    .where("id", "=", locked.post.id)
    .execute();
  const published = { ...locked, post: { ...locked.post, number } };
  await showOrHide(trx, published, { hiddenAt: null, hiddenBy: null, hideReason: null });
  await tell(trx, published, now);
}

/** Everybody was told when it was published first: number and time are still those. */
async function publishAgain(
  trx: Transaction<Database>,
  locked: LockedPost,
  now: Temporal.Instant,
): Promise<void> {
  const { id, authorId: memberId } = locked.post;
  const shown = { hiddenAt: null, hiddenBy: null, hideReason: null };
  await trx
    .updateTable("forumPost")
    .set({ ...shown, releasedAt: now.toString() })
    .where("id", "=", id)
    .execute();
  await showOrHide(trx, locked, shown);
  const payload = factsOf(locked);
  const event = { actor: { id: null, isStaff: true }, memberId, now };
  const restored = { ...payload, restoredById: null, reason: "" };
  await appendPostEvent(trx, "post.restored", { ...event, payload: restored });
  await appendPostEvent(trx, "post.released", { ...event, payload });
}

async function takeNumber(trx: Transaction<Database>, topicId: string): Promise<number> {
  const { next } = await trx
    .updateTable("forumTopic")
    .set((eb) => ({ nextPostNumber: eb("nextPostNumber", "+", 1) }))
    .where("id", "=", topicId)
    .returning("nextPostNumber as next")
    .executeTakeFirstOrThrow();
  return next - 1;
}

/** What is said of every new post, and who may read it now. */
async function tell(
  trx: Transaction<Database>,
  locked: LockedPost,
  now: Temporal.Instant,
): Promise<void> {
  const { post, topic } = locked;
  const { document, replyToAuthorId, authorRole } = await readPost(trx, post.id);
  const author = { id: post.authorId, isStaff: authorRole !== "member" };
  const facts = factsOf(locked);
  const isFirst = post.number === 1;
  const readers = await listReadersOfTopic(trx, {
    categoryId: topic.categoryId,
    authorId: topic.authorId,
    memberIds: mentionsIn(document).filter((id) => id !== post.authorId),
  });
  if (isFirst) await announceTopic(trx, { author, topic, facts, now });
  await appendPostEvent(trx, "post.created", {
    actor: author,
    memberId: post.authorId,
    now,
    payload: {
      ...facts,
      isFirst,
      replyToAuthorId,
      topicAuthorId: topic.authorId,
      mentionedMemberIds: await recordMentions(trx, {
        postId: post.id,
        memberIds: readers,
        now,
      }),
      quotedMemberIds: await authorsOf(trx, quotedPostsIn(document), post.authorId),
      plainExcerpt: isForFew(topic) ? "" : excerptOf(document, excerptLength),
    },
  });
  await appendPostEvent(trx, "post.released", {
    actor: { id: null, isStaff: true },
    memberId: post.authorId,
    now,
    payload: facts,
  });
}

async function readPost(trx: Transaction<Database>, postId: string) {
  const row = await trx
    .selectFrom("forumPost as post")
    .innerJoin("member as author", "author.id", "post.authorId")
    .leftJoin("forumPost as target", "target.id", "post.replyToPostId")
    .select(["post.document", "target.authorId as replyToAuthorId", "author.role as authorRole"])
    .where("post.id", "=", postId)
    .executeTakeFirstOrThrow();
  return { ...row, document: row.document as unknown as PostDocument };
}

async function authorsOf(
  trx: Transaction<Database>,
  postIds: string[],
  exceptId: string,
): Promise<string[]> {
  if (postIds.length === 0) return [];
  const rows = await trx
    .selectFrom("forumPost")
    .select("authorId")
    .distinct()
    .where("id", "in", postIds)
    .where("authorId", "!=", exceptId)
    .execute();
  return rows.map(({ authorId }) => authorId);
}
