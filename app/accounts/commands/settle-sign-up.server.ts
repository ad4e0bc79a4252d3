import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Ends the waiting of an account: it may speak now, or something was done about it. */
export async function settleSignUp(
  trx: Transaction<Database>,
  {
    memberId,
    outcome,
    decidedBy,
    now,
  }: {
    memberId: string;
    outcome: "admitted" | "refused";
    decidedBy: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .updateTable("signUpHold")
    .set({ outcome, decidedAt: now, decidedBy })
    .where("memberId", "=", memberId)
    .where("decidedAt", "is", null)
    .execute();
}
