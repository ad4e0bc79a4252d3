import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden, NotFound } from "#app/platform/errors.ts";
import type { PostFacts } from "../forum.events.ts";
import { readableBy } from "../queries/readable-categories.server.ts";
import { mayOpenTopics, viewerOfWriter, type Writer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { checkPoll, type NewPoll } from "../rules/poll.ts";
import { cleanTitle, slugOfTitle } from "../rules/topic-title.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { findHoldReasons } from "./find-hold-reasons.server.ts";
import { forgetSentDraft } from "./forget-drafts.server.ts";
import { flagByGuard, tellOfHeldPost } from "./hold-post.server.ts";
import { insertPost } from "./insert-post.server.ts";
import { findPostByRequestKey, lockSpeaker, type WrittenPost } from "./lock-writer.server.ts";
import { noteOwnPost } from "./note-reading.server.ts";
import { openPoll } from "./open-poll.server.ts";
import { prepareText } from "./prepare-text.server.ts";
import { refuseExcessOfDay } from "./refuse-excess-of-day.server.ts";
import { refuseHaste } from "./refuse-haste.server.ts";
import { setTopicTags } from "./set-topic-tags.server.ts";
import { announceTopic } from "./tell-of-topic.server.ts";
import { watchText } from "./watch-text.server.ts";

export const topicKinds = ["discussion", "question", "announcement", "poll"] as const;
export type TopicKind = (typeof topicKinds)[number];

export interface NewTopic {
  author: Writer;
  categoryId: string;
  kind: TopicKind;
  title: string;
  /** What is asked, where that is the kind. */
  poll?: NewPoll | null;
  /** From `checkSubmittedPost`. */
  document: PostDocument;
  tagIds?: readonly string[];
  /** A second call of the same author with the same key answers the topic of the first. */
  requestKey: string;
  /** The save of the draft that is sent, if there is one. */
  draftSequence?: number | null;
  /** From where it comes, as far as that is known. */
  address?: string | undefined;
  now: Temporal.Instant;
  /** For imports and the demo brand, whose members all join and write at once. */
  withoutLimits?: boolean;
}

/**
 * Opens a topic with its first post. Throws NotFound (category out of sight), Forbidden,
 * `title-empty`, `title-too-long`, `post-image-unknown`, the posting limits' refusals, and those of
 * `refuseTags`.
 */
export async function createTopic(
  trx: Transaction<Database>,
  topic: NewTopic,
): Promise<WrittenPost> {
  const { author, now, requestKey } = topic;
  const writer = await lockSpeaker(trx, { memberId: author.id, now });
  const earlier = await findPostByRequestKey(trx, { authorId: author.id, requestKey });
  if (earlier) return earlier;
  const category = await findOpenCategory(trx, topic);
  const title = cleanTitle(topic.title);
  const poll = pollOf(topic);
  const watched = await watchText(trx, {
    document: topic.document,
    title,
    isStaff: author.isStaff || topic.withoutLimits === true,
  });
  const text = await prepareText(trx, {
    document: watched.document,
    writer: author,
    place: { ...category, categoryId: category.id, topicAuthorId: author.id },
  });
  if (!topic.withoutLimits) {
    await refuseHaste(trx, { writer, isTopic: true, measure: text.measure, now });
    await refuseExcessOfDay(trx, { act: "topics", writer: author, now });
  }
  const hasDraft = typeof topic.draftSequence === "number";
  const holdReasons = topic.withoutLimits
    ? []
    : await findHoldReasons(trx, {
        writer,
        watched,
        text,
        requestKey,
        hasDraft,
        address: topic.address,
        now,
      });
  const isHeld = holdReasons.length > 0;
  const created = await insertTopic(trx, { topic, title, isHeld });
  const { topicId } = created;
  if (poll) await openPoll(trx, { topicId, poll });
  if (topic.tagIds?.length)
    await setTopicTags(trx, { topicId, tagIds: topic.tagIds, isStaff: author.isStaff });
  const { postId, mentionedMemberIds } = await insertPost(trx, {
    topicId,
    number: 1,
    authorId: author.id,
    replyToPostId: null,
    requestKey,
    text,
    holdReasons,
    now,
  });
  if (!topic.withoutLimits)
    await forgetSentDraft(trx, {
      memberId: author.id,
      place: { topicId: null, postId: null },
      formKey: requestKey,
      sequence: topic.draftSequence ?? null,
    });
  await noteOwnPost(trx, { memberId: author.id, topicId, number: 1, now });
  const written = { ...created, postId, postNumber: 1, lastNumber: 1 };
  const facts = {
    postId,
    topicId,
    topicNumber: created.topicNumber,
    number: 1,
    categoryId: category.id,
    visibility: category.visibility,
    authorId: author.id,
  };
  if (isHeld) {
    await tellOfHeldPost(trx, { actor: author, facts, reasons: holdReasons, now });
    return written;
  }
  await tell(trx, {
    topic: { ...topic, title },
    excerpt: text.excerpt,
    mentionedMemberIds,
    quotedMemberIds: text.quotedMemberIds,
    facts,
  });
  await flagByGuard(trx, { actor: author, facts, reasons: watched.flagged, now });
  // Last, because everybody who writes in the category waits for this row.
  await trx
    .updateTable("forumCategory")
    .set((eb) => ({ topicCount: eb("topicCount", "+", 1), postCount: eb("postCount", "+", 1) }))
    .where("id", "=", category.id)
    .execute();
  return written;
}

function pollOf({ kind, poll, now }: NewTopic): NewPoll | null {
  if (kind !== "poll") return null;
  if (!poll) throw new DomainError("poll-too-few-options", { minimum: 2 }, 422);
  return checkPoll(poll, now);
}

async function findOpenCategory(
  trx: Transaction<Database>,
  { author, categoryId, kind }: NewTopic,
) {
  const category = await trx
    .selectFrom("forumCategory")
    .select(["id", "visibility", "accessId", "readers", "isOwnTopicsOnly", "posting", "archivedAt"])
    .where("id", "=", categoryId)
    .where(readableBy(trx, viewerOfWriter(author)))
    .executeTakeFirst();
  if (!category) throw new NotFound("category");
  if (category.archivedAt) throw new DomainError("category-archived");
  if (!mayOpenTopics(category, viewerOfWriter(author))) throw new Forbidden();
  if (kind === "announcement" && !author.isStaff) throw new Forbidden();
  return { ...category, visibility: category.visibility as "public" | "members" | "staff" };
}

async function insertTopic(
  trx: Transaction<Database>,
  { topic, title, isHeld }: { topic: NewTopic; title: string; isHeld: boolean },
) {
  const at = topic.now.toString();
  return trx
    .insertInto("forumTopic")
    .values({
      categoryId: topic.categoryId,
      authorId: topic.author.id,
      kind: topic.kind,
      title,
      slug: slugOfTitle(title),
      createdAt: at,
      lastPostAt: at,
      lastPostAuthorId: topic.author.id,
      nextPostNumber: 2,
      visiblePostCount: isHeld ? 0 : 1,
      hiddenAt: isHeld ? at : null,
    })
    .returning(["id as topicId", "number as topicNumber", "slug"])
    .executeTakeFirstOrThrow();
}

async function tell(
  trx: Transaction<Database>,
  {
    topic,
    excerpt,
    facts,
    ...spokenTo
  }: {
    topic: NewTopic;
    excerpt: string;
    mentionedMemberIds: string[];
    quotedMemberIds: string[];
    facts: PostFacts;
  },
): Promise<void> {
  const { author, now } = topic;
  await announceTopic(trx, { author, topic, facts, now });
  await appendPostEvent(trx, "post.created", {
    actor: author,
    memberId: author.id,
    now,
    payload: {
      ...facts,
      ...spokenTo,
      isFirst: true,
      replyToAuthorId: null,
      topicAuthorId: author.id,
      plainExcerpt: excerpt,
    },
  });
}
