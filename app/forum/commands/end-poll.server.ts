import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { lockPoll } from "./lock-poll.server.ts";

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
}

/**
 * Ends every poll whose time has come. Nobody could vote any more anyway: this lets the kept pages
 * of guests know.
 */
export async function endDuePolls({ now }: { now: Temporal.Instant }): Promise<void> {
  await inTransaction((trx) =>
    trx
      .updateTable("forumPoll")
      .set((eb) => ({ endedAt: eb.ref("closesAt") }))
      .where("endedAt", "is", null)
      .where("closesAt", "<=", now.toString())
      .execute(),
  );
}
