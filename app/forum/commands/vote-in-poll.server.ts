import { refuseRestricted } from "#app/accounts/commands/refuse-restricted.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { voterKeyOf } from "../queries/voter-key.server.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { isPollOpen } from "../rules/poll.ts";
import { lockPoll } from "./lock-poll.server.ts";
import { recordPollAct } from "./record-poll-act.server.ts";

/**
 * Sets what a member chose in a poll, in place of an earlier choice; without options the vote is
 * taken back. Throws NotFound, Forbidden (closed account), `poll-ended`, `poll-option-unknown`,
 * `poll-too-many-choices`.
 */
export async function voteInPoll(
  trx: Transaction<Database>,
  {
    topicId,
    voter,
    optionIds,
    now,
  }: { topicId: string; voter: Writer; optionIds: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  await refuseRestricted(trx, { memberId: voter.id, now });
  const poll = await lockPoll(trx, { topicId, actor: voter });
  if (!isPollOpen(poll, now) || poll.topicClosedAt) throw new DomainError("poll-ended");
  const chosen = new Set(optionIds);
  const options = await trx
    .selectFrom("forumPollOption")
    .select("id")
    .where("topicId", "=", topicId)
    .execute();
  if (![...chosen].every((id) => options.some((option) => option.id === id)))
    throw new DomainError("poll-option-unknown", {}, 422);
  if (chosen.size > poll.maxChoices)
    throw new DomainError("poll-too-many-choices", { maximum: poll.maxChoices }, 422);
  const voterKey = voterKeyOf({ topicId, memberId: voter.id });
  const before = await takeBack(trx, { topicId, voterKey });
  if (chosen.size > 0)
    await trx
      .insertInto("forumPollVote")
      .values(
        [...chosen].map((optionId) => ({
          topicId,
          voterKey,
          optionId,
          memberId: poll.isAnonymous ? null : voter.id,
          votedAt: now.toString(),
        })),
      )
      .execute();
  await count(trx, { topicId, before, chosen });
  const isFirst = before.size === 0 && chosen.size > 0;
  if (isFirst) await recordPollAct(trx, "poll.voted", { poll, actor: voter, now });
}

async function takeBack(
  trx: Transaction<Database>,
  { topicId, voterKey }: { topicId: string; voterKey: Buffer },
): Promise<Set<string>> {
  const rows = await trx
    .deleteFrom("forumPollVote")
    .where("topicId", "=", topicId)
    .where("voterKey", "=", voterKey)
    .returning("optionId")
    .execute();
  return new Set(rows.map(({ optionId }) => optionId));
}

/** The poll's row is locked, so what is added and taken away here is exact. */
async function count(
  trx: Transaction<Database>,
  { topicId, before, chosen }: { topicId: string; before: Set<string>; chosen: Set<string> },
): Promise<void> {
  const add = async (ids: string[], step: number) => {
    if (ids.length === 0) return;
    await trx
      .updateTable("forumPollOption")
      .set((eb) => ({ voteCount: eb("voteCount", "+", step) }))
      .where("id", "in", ids)
      .execute();
  };
  await add(
    [...chosen].filter((id) => !before.has(id)),
    1,
  );
  await add(
    [...before].filter((id) => !chosen.has(id)),
    -1,
  );
  const voters = Math.sign(chosen.size) - Math.sign(before.size);
  if (voters === 0) return;
  await trx
    .updateTable("forumPoll")
    .set((eb) => ({ voterCount: eb("voterCount", "+", voters) }))
    .where("topicId", "=", topicId)
    .execute();
}
