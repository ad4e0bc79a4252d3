import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { TrustThresholds } from "../rules/trust-thresholds.ts";

/** Says from when on members are trusted; every level is counted anew at once. */
export async function saveTrustThresholds(
  trx: Transaction<Database>,
  {
    thresholds,
    by,
    now,
  }: { thresholds: TrustThresholds; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<void> {
  await saveSetting(trx, { key: "trust-thresholds", value: thresholds, updatedBy: by.id, now });
  await enqueue(trx, "refresh-all-trust", {}, { key: "refresh-all-trust" });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "trust-thresholds.changed",
    object: { kind: "setting", id: "trust-thresholds" },
    memberId: null,
    reason: null,
    facts: { ...thresholds },
  });
}
