import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { Channel } from "#app/platform/events.server.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import { viewerOfWriter, type Writer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { findHoldReasons } from "./find-hold-reasons.server.ts";
import { forgetSentDraft } from "./forget-drafts.server.ts";
import { flagByGuard, nextHeldNumber, tellOfHeldPost } from "./hold-post.server.ts";
import { insertPost } from "./insert-post.server.ts";
import { findPostByRequestKey, lockSpeaker, type WrittenPost } from "./lock-writer.server.ts";
import { noteOwnPost } from "./note-reading.server.ts";
import { prepareText } from "./prepare-text.server.ts";
import { refuseBlocked } from "./refuse-blocked.server.ts";
import { refuseHaste } from "./refuse-haste.server.ts";
import { watchText } from "./watch-text.server.ts";

export interface NewReply {
  author: Writer;
  topicNumber: number;
  /** Number of the post that is answered, if one in particular. */
  replyToNumber: number | null;
  /** From `checkSubmittedPost`. */
  document: PostDocument;
  /** A second call of the same author with the same key answers the post of the first. */
  requestKey: string;
  /** How it came; in the portal where nothing is said. */
  channel?: Channel;
  /** The save of the draft that is sent, if there is one. */
  draftSequence?: number | null;
  /** From where it comes, as far as that is known. */
  address?: string | undefined;
  now: Temporal.Instant;
  /** For imports and the demo brand, whose members all join and write at once. */
  withoutLimits?: boolean;
}

/**
 * Adds a post to a topic. Numbers have no gaps: the topic's row is locked until the commit. Throws
 * NotFound (topic out of sight, hidden or deleted), `topic-closed`, `post-image-unknown`, the posting
 * limits' refusals, and those of `refuseBlocked` to whoever answers, names or quotes.
 */
export async function createReply(
  trx: Transaction<Database>,
  reply: NewReply,
): Promise<WrittenPost> {
  const { author, now, requestKey } = reply;
  const writer = await lockSpeaker(trx, { memberId: author.id, now });
  const earlier = await findPostByRequestKey(trx, { authorId: author.id, requestKey });
  if (earlier) return earlier;
  const topic = await lockOpenTopic(trx, reply);
  const watched = await watchText(trx, {
    document: reply.document,
    isStaff: author.isStaff || reply.withoutLimits === true,
  });
  const text = await prepareText(trx, {
    document: watched.document,
    writer: author,
    place: { ...topic, topicAuthorId: topic.authorId },
  });
  if (!reply.withoutLimits)
    await refuseHaste(trx, { writer, isTopic: false, measure: text.measure, now });
  const target = await findTarget(trx, { topic, number: reply.replyToNumber });
  if (target) await refuseBlocked(trx, { memberId: author.id, otherIds: [target.authorId] });
  const hasDraft = typeof reply.draftSequence === "number";
  const holdReasons = reply.withoutLimits
    ? []
    : await findHoldReasons(trx, {
        writer,
        watched,
        text,
        requestKey,
        hasDraft,
        address: reply.address,
        now,
      });
  const isHeld = holdReasons.length > 0;
  const number = isHeld ? await nextHeldNumber(trx, topic.id) : topic.nextPostNumber;
  const { postId, mentionedMemberIds } = await insertPost(trx, {
    topicId: topic.id,
    number,
    authorId: author.id,
    replyToPostId: target?.id ?? null,
    requestKey,
    text,
    holdReasons,
    now,
  });
  if (!reply.withoutLimits)
    await forgetSentDraft(trx, {
      memberId: author.id,
      place: { topicId: topic.id, postId: null },
      formKey: requestKey,
      sequence: reply.draftSequence ?? null,
    });
  const facts = {
    postId,
    topicId: topic.id,
    topicNumber: topic.number,
    number,
    categoryId: topic.categoryId,
    visibility: topic.visibility,
    authorId: author.id,
  };
  const written = {
    postId,
    postNumber: number,
    topicId: topic.id,
    topicNumber: topic.number,
    slug: topic.slug,
    lastNumber: isHeld ? topic.nextPostNumber - 1 : number,
  };
  if (isHeld) {
    const { channel } = reply;
    await tellOfHeldPost(trx, { actor: author, facts, reasons: holdReasons, channel, now });
    return written;
  }
  await appendPostEvent(trx, "post.created", {
    actor: author,
    memberId: author.id,
    channel: reply.channel,
    now,
    payload: {
      ...facts,
      isFirst: false,
      replyToAuthorId: target?.authorId ?? null,
      topicAuthorId: topic.authorId,
      mentionedMemberIds,
      quotedMemberIds: text.quotedMemberIds,
      plainExcerpt: text.excerpt,
    },
  });
  await flagByGuard(trx, { actor: author, facts, reasons: watched.flagged, now });
  await noteOwnPost(trx, {
    memberId: author.id,
    topicId: topic.id,
    number,
    now,
  });
  await countReply(trx, { topic, authorId: author.id, now });
  return written;
}

/** The topic that is answered; a merged one is answered where it went. */
async function lockOpenTopic(trx: Transaction<Database>, { author, topicNumber }: NewReply) {
  const asked = { column: "number", value: topicNumber } as const;
  // Twice, because a topic that changes its category while we wait for its row is not found once.
  let topic =
    (await lockTopicToAnswer(trx, author, asked)) ?? (await lockTopicToAnswer(trx, author, asked));
  if (!topic) throw new NotFound("topic");
  const askedId = topic.id;
  while (topic.mergedIntoId) {
    topic = await lockTopicToAnswer(trx, author, { column: "id", value: topic.mergedIntoId });
    if (!topic) throw new NotFound("topic");
  }
  if (topic.deletedAt || topic.hiddenAt) throw new DomainError("topic-gone", {}, 410);
  if (topic.closedAt && !author.isStaff) throw new DomainError("topic-closed");
  return { ...topic, askedId, visibility: topic.visibility as "public" | "members" | "staff" };
}

function lockTopicToAnswer(
  trx: Transaction<Database>,
  author: Writer,
  { column, value }: { column: "number"; value: number } | { column: "id"; value: string },
) {
  return trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.authorId",
      "forumTopic.categoryId",
      "forumTopic.nextPostNumber",
      "forumTopic.closedAt",
      "forumTopic.hiddenAt",
      "forumTopic.deletedAt",
      "forumTopic.mergedIntoId",
      "forumCategory.visibility",
      "forumCategory.accessId",
      "forumCategory.readers",
      "forumCategory.isOwnTopicsOnly",
    ])
    .where(`forumTopic.${column}`, "=", value)
    .where(readableTopics(trx, viewerOfWriter(author)))
    .forNoKeyUpdate("forumTopic")
    .executeTakeFirst();
}

/** Whom the reply answers; nobody, where that post has moved on to another topic meanwhile. */
async function findTarget(
  trx: Transaction<Database>,
  {
    topic: { id, askedId },
    number,
  }: { topic: { id: string; askedId: string }; number: number | null },
) {
  if (number === null) return undefined;
  const target =
    (await trx
      .selectFrom("forumPost")
      .select(["id", "authorId", "topicId"])
      .where("topicId", "=", askedId)
      .where("number", "=", number)
      .executeTakeFirst()) ??
    (await trx
      .selectFrom("forumMovedPost")
      .innerJoin("forumPost", "forumPost.id", "forumMovedPost.postId")
      .select(["forumPost.id", "forumPost.authorId", "forumPost.topicId"])
      .where("forumMovedPost.topicId", "=", askedId)
      .where("forumMovedPost.number", "=", number)
      .executeTakeFirst());
  if (!target) throw new NotFound("post");
  return target.topicId === id ? target : undefined;
}

async function countReply(
  trx: Transaction<Database>,
  {
    topic,
    authorId,
    now,
  }: { topic: { id: string; categoryId: string }; authorId: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("forumTopic")
    .set((eb) => ({
      nextPostNumber: eb("nextPostNumber", "+", 1),
      visiblePostCount: eb("visiblePostCount", "+", 1),
      // The clock was read before the row was free: another reply may have a later time already.
      lastPostAt: sql<string>`greatest(last_post_at, ${now})`,
      lastPostAuthorId: sql<string>`case when last_post_at <= ${now} then ${authorId}::uuid
        else last_post_author_id end`,
    }))
    .where("id", "=", topic.id)
    .execute();
  // Last, because everybody who writes in the category waits for this row.
  await trx
    .updateTable("forumCategory")
    .set((eb) => ({ postCount: eb("postCount", "+", 1) }))
    .where("id", "=", topic.categoryId)
    .execute();
}
