import { inTransaction, json } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { type QueueFilter, writeQueueFilter } from "../rules/queue-filter.ts";

const viewsPerPerson = 20;

/** Keeps a filter of the queue under a name; the same name again is the new filter. Throws `too-many-views`. */
export async function keepView({
  memberId,
  name,
  filter,
  now,
}: {
  memberId: string;
  name: string;
  filter: QueueFilter;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    await trx
      .deleteFrom("reviewView")
      .where("memberId", "=", memberId)
      .where("name", "=", name)
      .execute();
    const { count } = await trx
      .selectFrom("reviewView")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("memberId", "=", memberId)
      .executeTakeFirstOrThrow();
    if (count >= viewsPerPerson) throw new DomainError("too-many-views", { limit: viewsPerPerson });
    await trx
      .insertInto("reviewView")
      .values({
        memberId,
        name,
        filter: json(writeQueueFilter(filter)) as never,
        createdBy: memberId,
        createdAt: now,
      })
      .execute();
  });
}

/** Forgets one of the own views; others' are not touched. */
export async function forgetView({
  memberId,
  id,
}: {
  memberId: string;
  id: string;
}): Promise<void> {
  await inTransaction(async (trx) => {
    await trx
      .deleteFrom("reviewView")
      .where("memberId", "=", memberId)
      .where("id", "=", id)
      .execute();
  });
}
