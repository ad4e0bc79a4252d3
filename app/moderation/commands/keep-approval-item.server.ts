import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Somebody waits for the answer. */
const weight = 5;

/** Opens the review item of a request for a second person's word, once; not of a decided one. */
export async function openApprovalItem(
  trx: Transaction<Database>,
  { requestId, memberId, at }: { requestId: string; memberId: string | null; at: string },
): Promise<void> {
  const waiting = await trx
    .selectFrom("approvalRequest")
    .select("id")
    .where("id", "=", requestId)
    .where("decidedAt", "is", null)
    // Decided at this moment on its own page: whoever comes second sees what the first did.
    .forShare()
    .executeTakeFirst();
  if (!waiting) return;
  await trx
    .insertInto("reviewItem")
    .values({
      kind: "approval",
      objectKind: "approval",
      objectId: requestId,
      memberId,
      weight,
      openedAt: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["kind", "objectKind", "objectId"])
        .where("decidedAt", "is", null)
        .doNothing(),
    )
    .execute();
}

/** Writes down what was decided elsewhere; nothing where it was decided in the queue. */
export async function closeApprovalItem(
  trx: Transaction<Database>,
  {
    requestId,
    decision,
    note,
    decidedBy,
    at,
  }: {
    requestId: string;
    decision: "allow" | "decline";
    note: string | null;
    decidedBy: string | null;
    at: string;
  },
): Promise<void> {
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision,
      decisionReason: note,
      decidedAt: at,
      decidedBy,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("kind", "=", "approval")
    .where("objectId", "=", requestId)
    .where("decidedAt", "is", null)
    .execute();
}
