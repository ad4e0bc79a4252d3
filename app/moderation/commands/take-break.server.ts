import { inTransaction } from "#app/platform/db.server.ts";

/** Spares somebody of the team heavy cases for some days; none ends it. */
export async function takeBreak({
  memberId,
  days,
  setBy,
  now,
}: {
  memberId: string;
  days: number;
  setBy: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    if (days === 0) {
      await trx.deleteFrom("reviewerBreak").where("memberId", "=", memberId).execute();
      return;
    }
    const until = now.add({ hours: 24 * days });
    await trx
      .insertInto("reviewerBreak")
      .values({ memberId, until, setBy, setAt: now })
      .onConflict((conflict) =>
        conflict.column("memberId").doUpdateSet({ until, setBy, setAt: now }),
      )
      .execute();
  });
}
