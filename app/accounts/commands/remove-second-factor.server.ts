import { inTransaction } from "#app/platform/db.server.ts";
import { Forbidden } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { isStaff, type Role } from "../rules/capabilities.ts";
import { proveSecondFactor } from "./prove-second-factor.server.ts";

/** Takes the second factor away, against a code of it. Staff may not. Throws Forbidden, CodeRefused. */
export async function removeSecondFactor({
  memberId,
  code,
  now,
}: {
  memberId: string;
  code: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select("role")
      .where("id", "=", memberId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (isStaff(member.role as Role)) throw new Forbidden();
    await proveSecondFactor(trx, { memberId, code, now });
    await trx.deleteFrom("totpFactor").where("memberId", "=", memberId).execute();
    await trx.deleteFrom("recoveryCode").where("memberId", "=", memberId).execute();
    await appendEvent(trx, {
      name: "account.second-factor-removed",
      occurredAt: now,
      memberId,
      actor: { kind: "member", id: memberId },
      channel: "portal",
      direction: "internal",
      subject: { kind: "member", id: memberId },
      payload: {},
    });
  });
}
