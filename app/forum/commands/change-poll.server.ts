import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { checkPoll, isPollOpen, type NewPoll } from "../rules/poll.ts";
import { type LockedPoll, lockPoll } from "./lock-poll.server.ts";
import { offerOptions } from "./open-poll.server.ts";
import { recordPollAct } from "./record-poll-act.server.ts";

/**
 * Asks a poll anew, as long as nobody has answered it: what votes were given to must not change. Only
 * who asked and staff. Throws NotFound, Forbidden, `poll-has-votes`, `poll-ended`, and what `checkPoll`
 * refuses.
 */
export async function changePoll(
  trx: Transaction<Database>,
  {
    topicId,
    actor,
    poll,
    now,
  }: { topicId: string; actor: Writer; poll: NewPoll; now: Temporal.Instant },
): Promise<void> {
  const locked = await lockPoll(trx, { topicId, actor });
  refusePollChange(locked, { actor, now });
  const { options, ...terms } = checkPoll(poll, now);
  await trx
    .updateTable("forumPoll")
    .set({ ...terms, closesAt: terms.closesAt?.toString() ?? null })
    .where("topicId", "=", topicId)
    .execute();
  await trx.deleteFrom("forumPollOption").where("topicId", "=", topicId).execute();
  await offerOptions(trx, { topicId, options });
  await recordPollAct(trx, "poll.changed", { poll: locked, actor, now });
}

/** Refuses who may not change a poll now. Throws Forbidden, `poll-has-votes`, `poll-ended`. */
export function refusePollChange(
  poll: Pick<LockedPoll, "authorId" | "voterCount" | "endedAt" | "closesAt">,
  { actor, now }: { actor: Writer; now: Temporal.Instant },
): void {
  if (poll.authorId !== actor.id && !actor.isStaff) throw new Forbidden();
  if (!isPollOpen(poll, now)) throw new DomainError("poll-ended");
  if (poll.voterCount > 0) throw new DomainError("poll-has-votes");
}
