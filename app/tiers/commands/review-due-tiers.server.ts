import { inTransaction } from "#app/platform/db.server.ts";
import { reviewTier } from "./review-tier.server.ts";

/**
 * Job: looks at every member for whom the calendar has something to say, some per transaction.
 * Whoever is looked at gets a later date, so an interrupted run goes on where it stopped; members
 * whose place is being changed right now are met by the next run. Returns how many were looked at.
 */
export async function reviewDueTiers({
  now,
  membersPerBatch = 50,
}: {
  now: Temporal.Instant;
  membersPerBatch?: number;
}): Promise<number> {
  for (let total = 0, after: string | null = null; ; ) {
    const memberIds: string[] = await reviewBatch({ now, after, limit: membersPerBatch });
    total += memberIds.length;
    after = memberIds.at(-1) ?? null;
    if (after === null) return total;
  }
}

function reviewBatch({
  now,
  after,
  limit,
}: {
  now: Temporal.Instant;
  after: string | null;
  limit: number;
}): Promise<string[]> {
  return inTransaction(async (trx) => {
    const due = await trx
      .selectFrom("tierMembership")
      .select("memberId")
      .where("reviewAt", "<=", now.toString())
      .$if(after !== null, (query) => query.where("memberId", ">", after))
      .orderBy("memberId")
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { memberId } of due) await reviewTier(trx, { memberId, now });
    return due.map(({ memberId }) => memberId);
  });
}
