import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { newRecoveryCodes, readRecoveryCode } from "../rules/recovery-codes.ts";
import { proveSecondFactor } from "./prove-second-factor.server.ts";

/** New recovery codes against a code; the old ones stop working. Throws CodeRefused. */
export async function renewRecoveryCodes({
  memberId,
  code,
  now,
}: {
  memberId: string;
  code: string;
  now: Temporal.Instant;
}): Promise<string[]> {
  return inTransaction(async (trx) => {
    await proveSecondFactor(trx, { memberId, code, now });
    return replaceRecoveryCodes(trx, { memberId, now });
  });
}

/** Stores only keyed hashes: this is the one moment in which the codes can be read. */
export async function replaceRecoveryCodes(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string[]> {
  const codes = newRecoveryCodes();
  await trx.deleteFrom("recoveryCode").where("memberId", "=", memberId).execute();
  await trx
    .insertInto("recoveryCode")
    .values(
      codes.map((code) => ({
        memberId,
        codeHash: keyedHash("recovery-code", readRecoveryCode(code) ?? code),
        createdAt: now,
      })),
    )
    .execute();
  return codes;
}
