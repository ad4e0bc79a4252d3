import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { NewPoll } from "../rules/poll.ts";

/** Writes the poll of a topic that is being opened. */
export async function openPoll(
  trx: Transaction<Database>,
  { topicId, poll }: { topicId: string; poll: NewPoll },
): Promise<void> {
  const { options, maxChoices, results, isAnonymous, closesAt } = poll;
  await trx
    .insertInto("forumPoll")
    .values({ topicId, maxChoices, results, isAnonymous, closesAt: closesAt?.toString() ?? null })
    .execute();
  await offerOptions(trx, { topicId, options });
}

/** Writes what can be chosen, in this order. */
export async function offerOptions(
  trx: Transaction<Database>,
  { topicId, options }: { topicId: string; options: readonly string[] },
): Promise<void> {
  await trx
    .insertInto("forumPollOption")
    .values(options.map((label, index) => ({ topicId, position: index + 1, label })))
    .execute();
}
