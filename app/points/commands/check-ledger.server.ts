import { database, inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { type LedgerDifference, verifyLedger } from "../queries/verify-ledger.server.ts";

declare global {
  interface Settings {
    /** Result of the latest check of the ledger. */
    ledgerCheck: { checkedAt: string; count: number; differences: LedgerDifference[] };
  }
}

const keptDifferences = 20;

/** Verifies the ledger, keeps the result for the points page and logs each difference as an error. */
export async function checkLedger({ now }: { now: Temporal.Instant }): Promise<LedgerDifference[]> {
  const differences = await verifyLedger(database());
  for (const difference of differences) log().error(difference, "the ledger does not add up");
  await inTransaction((trx) =>
    saveSetting(trx, {
      key: "ledgerCheck",
      value: {
        checkedAt: now.toString(),
        count: differences.length,
        differences: differences.slice(0, keptDifferences),
      },
      updatedBy: null,
      now,
    }),
  );
  return differences;
}
