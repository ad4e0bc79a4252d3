import { inTransaction } from "#app/platform/db.server.ts";
import { proveSecondFactor } from "./prove-second-factor.server.ts";

/** Proves the second factor anew within a session. Throws CodeRefused. */
export async function stepUp(proof: {
  memberId: string;
  code: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction((trx) => proveSecondFactor(trx, proof));
}
