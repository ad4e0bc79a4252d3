import type { Database, Transaction } from "#app/platform/db.server.ts";
import { correctEarnings, type Reversal } from "./correct-earnings.server.ts";

/**
 * Takes back everything a source has earned that turned out not to deserve it (a post removed as
 * spam), as far as the programme's policy goes. Twice changes nothing.
 */
export async function reverseEarnings(
  trx: Transaction<Database>,
  reversal: Omit<Reversal, "reversed" | "of">,
): Promise<void> {
  await correctEarnings(trx, { ...reversal, reversed: 1, of: 1 });
}
