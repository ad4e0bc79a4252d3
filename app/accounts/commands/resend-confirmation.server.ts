import { inTransaction } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/secrets.server.ts";
import type { TokenPayloads } from "../rules/tokens.ts";
import { sendConfirmation } from "./send-confirmation.server.ts";

/** Sends a fresh confirmation for an expired one, if its account still waits. Says nothing either way. */
export async function resendConfirmation({
  token,
  now,
}: {
  token: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const old = await trx
      .selectFrom("accountToken")
      .innerJoin("member", "member.id", "accountToken.memberId")
      .select(["member.id", "email", "displayName", "language", "formOfAddress", "payload"])
      .where("tokenHash", "=", hashToken(token))
      .where("purpose", "=", "confirm-address")
      .where("emailConfirmedAt", "is", null)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!old) return;
    const payload = old.payload as unknown as TokenPayloads["confirm-address"];
    await sendConfirmation(trx, { member: old, payload, now });
  });
}
