import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { lockPoll } from "./lock-poll.server.ts";
import { recordPollAct } from "./record-poll-act.server.ts";

declare global {
  interface Jobs {
    "end-due-polls": Record<string, never>;
  }
}

/** Ends a poll before its time, by who asked or staff. Throws NotFound, Forbidden. */
export async function endPoll(
  trx: Transaction<Database>,
  { topicId, actor, now }: { topicId: string; actor: Writer; now: Temporal.Instant },
): Promise<void> {
  const poll = await lockPoll(trx, { topicId, actor });
  if (poll.authorId !== actor.id && !actor.isStaff) throw new Forbidden();
  if (poll.endedAt) return;
  await trx
    .updateTable("forumPoll")
    .set({ endedAt: now.toString(), endedBy: actor.id })
    .where("topicId", "=", topicId)
    .execute();
  await recordPollAct(trx, "poll.ended", { poll, actor, now });
}

/**
 * Ends every poll whose time has come. Nobody could vote any more anyway: this lets the kept pages
 * of guests know.
 */
export async function endDuePolls({ now }: { now: Temporal.Instant }): Promise<void> {
  await inTransaction(async (trx) => {
    const ended = await trx
      .updateTable("forumPoll")
      .from("forumTopic")
      .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
      .set((eb) => ({ endedAt: eb.ref("forumPoll.closesAt") }))
      .whereRef("forumTopic.id", "=", "forumPoll.topicId")
      .where("forumPoll.endedAt", "is", null)
      .where("forumPoll.closesAt", "<=", now.toString())
      .returning([
        "forumPoll.topicId",
        "forumPoll.isAnonymous",
        "forumTopic.number as topicNumber",
        "forumTopic.authorId",
        "forumTopic.categoryId",
        "forumCategory.visibility",
      ])
      .execute();
    const actor = { id: null, isStaff: true };
    for (const poll of ended) await recordPollAct(trx, "poll.ended", { poll, actor, now });
  });
}
