import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import type { ScheduledExtras } from "../rules/scheduled-topic.ts";

interface Change {
  id: string;
  by: Writer;
  now: Temporal.Instant;
}

/** Sets another time for a topic that waits, or failed. Throws NotFound, `schedule-too-early`. */
export async function rescheduleTopic(
  trx: Transaction<Database>,
  { id, now, publishAt }: Change & { publishAt: Temporal.Instant },
): Promise<void> {
  if (Temporal.Instant.compare(publishAt, now) < 0)
    throw new DomainError("schedule-too-early", {}, 422);
  await lockWaiting(trx, id);
  await trx
    .updateTable("forumScheduledTopic")
    .set({ publishAt: publishAt.toString(), failedAt: null, failure: null })
    .where("id", "=", id)
    .execute();
}

/**
 * Takes a waiting topic back: its text becomes the author's draft again. Throws NotFound,
 * `schedule-draft-exists` where that place is taken by another text.
 */
export async function takeBackScheduledTopic(
  trx: Transaction<Database>,
  { id, by, now }: Change,
): Promise<void> {
  const topic = await lockWaiting(trx, id);
  const { poll } = topic.extras as ScheduledExtras;
  const fields = {
    title: topic.title,
    categoryId: topic.categoryId,
    kind: topic.kind,
    ...(poll && {
      pollOptions: poll.options.join("\n"),
      pollMaxChoices: String(poll.maxChoices),
      pollResults: poll.results,
      pollVotes: poll.isAnonymous ? "anonymous" : "named",
    }),
  };
  const kept = await trx
    .insertInto("forumDraft")
    .values({
      memberId: topic.authorId,
      document: json(topic.document) as never,
      fields: json(fields) as never,
      formKey: topic.id,
      createdAt: now.toString(),
      savedAt: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!kept) throw new DomainError("schedule-draft-exists");
  await trx
    .updateTable("forumScheduledTopic")
    .set({ cancelledAt: now.toString(), cancelledBy: by.id })
    .where("id", "=", id)
    .execute();
}

async function lockWaiting(trx: Transaction<Database>, id: string) {
  const topic = await trx
    .selectFrom("forumScheduledTopic")
    .selectAll()
    .where("id", "=", id)
    .where("publishedAt", "is", null)
    .where("cancelledAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!topic) throw new NotFound("scheduled-topic");
  return topic;
}
