import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Notes who took the codes of a batch along. */
export async function noteExport(
  trx: Transaction<Database>,
  {
    batch,
    by,
    now,
  }: {
    batch: { id: string; name: string; made: number };
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .updateTable("voucherBatch")
    .set({ exportedAt: now })
    .where("id", "=", batch.id)
    .execute();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "voucher-batch.exported",
    object: { kind: "voucher-batch", id: batch.id },
    memberId: null,
    reason: null,
    facts: { name: batch.name, codes: batch.made },
  });
}
