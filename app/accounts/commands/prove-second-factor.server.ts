import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { keyedHash, unseal } from "#app/platform/secrets.server.ts";
import { readRecoveryCode } from "../rules/recovery-codes.ts";
import { findTotpStep } from "../rules/totp.ts";

/** The code is wrong, was used before, or there is no second factor. */
export class CodeRefused extends DomainError {
  constructor() {
    super("code-refused", {}, 422);
  }
}

/**
 * Accepts a code of the authenticator app or a recovery code, each only once: a code that somebody
 * looked at over the shoulder is worth nothing afterwards. Throws CodeRefused.
 */
export async function proveSecondFactor(
  trx: Transaction<Database>,
  { memberId, code, now }: { memberId: string; code: string; now: Temporal.Instant },
): Promise<void> {
  const recovery = readRecoveryCode(code);
  const proved = recovery
    ? await spendRecoveryCode(trx, { memberId, recovery, now })
    : await spendTotpCode(trx, { memberId, code, now });
  if (!proved) throw new CodeRefused();
}

async function spendTotpCode(
  trx: Transaction<Database>,
  { memberId, code, now }: { memberId: string; code: string; now: Temporal.Instant },
): Promise<boolean> {
  const factor = await trx
    .selectFrom("totpFactor")
    .select("secretEncrypted")
    .where("memberId", "=", memberId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  if (!factor) return false;
  const step = findTotpStep({ secret: unseal("totp", factor.secretEncrypted), code, now });
  if (step === null) return false;
  const updated = await trx
    .updateTable("totpFactor")
    .set({ lastUsedStep: step })
    .where("memberId", "=", memberId)
    .where((eb) => eb.or([eb("lastUsedStep", "is", null), eb("lastUsedStep", "<", step)]))
    .returning("memberId")
    .executeTakeFirst();
  return updated !== undefined;
}

async function spendRecoveryCode(
  trx: Transaction<Database>,
  { memberId, recovery, now }: { memberId: string; recovery: string; now: Temporal.Instant },
): Promise<boolean> {
  const used = await trx
    .updateTable("recoveryCode")
    .set({ usedAt: now })
    .where("memberId", "=", memberId)
    .where("codeHash", "=", keyedHash("recovery-code", recovery))
    .where("usedAt", "is", null)
    .returning("memberId")
    .executeTakeFirst();
  return used !== undefined;
}
