import type { Database, Transaction } from "#app/platform/db.server.ts";
import { correctEarnings, type Reversal } from "./correct-earnings.server.ts";

/** Gives back what `reverseEarnings` took of a source (its post is shown again). */
export async function restoreEarnings(
  trx: Transaction<Database>,
  reversal: Omit<Reversal, "reversed" | "of">,
): Promise<void> {
  await correctEarnings(trx, { ...reversal, reversed: 0, of: 1 });
}
