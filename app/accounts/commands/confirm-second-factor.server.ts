import { inTransaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { findTotpStep } from "../rules/totp.ts";
import { CodeRefused } from "./prove-second-factor.server.ts";
import { replaceRecoveryCodes } from "./replace-recovery-codes.server.ts";

/** Makes the begun factor count and returns its recovery codes, the only time. Throws CodeRefused. */
export async function confirmSecondFactor({
  memberId,
  code,
  now,
}: {
  memberId: string;
  code: string;
  now: Temporal.Instant;
}): Promise<string[]> {
  return inTransaction(async (trx) => {
    const factor = await trx
      .selectFrom("totpFactor")
      .select("secretEncrypted")
      .where("memberId", "=", memberId)
      .where("confirmedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    const step =
      factor && findTotpStep({ secret: unseal("totp", factor.secretEncrypted), code, now });
    if (!step) throw new CodeRefused();
    await trx
      .updateTable("totpFactor")
      .set({ confirmedAt: now, lastUsedStep: step })
      .where("memberId", "=", memberId)
      .execute();
    await appendEvent(trx, {
      name: "account.second-factor-set-up",
      occurredAt: now,
      memberId,
      actor: { kind: "member", id: memberId },
      channel: "portal",
      direction: "internal",
      subject: { kind: "member", id: memberId },
      payload: {},
    });
    return replaceRecoveryCodes(trx, { memberId, now });
  });
}
