import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden, NotFound } from "#app/platform/errors.ts";
import { checkPoll } from "../rules/poll.ts";
import { extrasOf } from "../rules/scheduled-topic.ts";
import { cleanTitle } from "../rules/topic-title.ts";
import type { NewTopic } from "./create-topic.server.ts";
import { forgetSentDraft } from "./forget-drafts.server.ts";
import { lockWriter } from "./lock-writer.server.ts";

/**
 * Keeps a topic of the team until its time. The form may come twice: it is kept once. Throws
 * Forbidden for members, NotFound (category), `schedule-too-early`, and what a title or poll may lack.
 */
export async function scheduleTopic(
  trx: Transaction<Database>,
  { publishAt, ...topic }: NewTopic & { publishAt: Temporal.Instant },
): Promise<void> {
  const { author, categoryId, kind, document, requestKey, now } = topic;
  if (!author.isStaff) throw new Forbidden();
  if (Temporal.Instant.compare(publishAt, now) <= 0)
    throw new DomainError("schedule-too-early", {}, 422);
  await lockWriter(trx, author.id);
  const category = await trx
    .selectFrom("forumCategory")
    .select("id")
    .where("id", "=", categoryId)
    .where("archivedAt", "is", null)
    .executeTakeFirst();
  if (!category) throw new NotFound("category");
  if (kind === "poll" && !topic.poll)
    throw new DomainError("poll-too-few-options", { minimum: 2 }, 422);
  const poll = kind === "poll" && topic.poll ? checkPoll(topic.poll, publishAt) : null;
  await trx
    .insertInto("forumScheduledTopic")
    .values({
      authorId: author.id,
      categoryId,
      kind,
      title: cleanTitle(topic.title),
      document: json(document) as never,
      extras: json(extrasOf(poll, topic.tagIds)) as never,
      requestKey,
      publishAt: publishAt.toString(),
      createdAt: now.toString(),
    })
    .onConflict((conflict) => conflict.columns(["authorId", "requestKey"]).doNothing())
    .execute();
  await forgetSentDraft(trx, {
    memberId: author.id,
    place: { topicId: null, postId: null },
    formKey: requestKey,
    sequence: topic.draftSequence ?? null,
  });
}
