import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { hasLeftBefore } from "../queries/has-left-before.server.ts";
import type { Role } from "../rules/capabilities.ts";
import type { TokenPayloads } from "../rules/tokens.ts";
import { consumeToken, TokenRefused, withdrawTokens } from "./consume-token.server.ts";
import { recordConsent } from "./record-consent.server.ts";

/**
 * Proves the address and makes the account of that sign-up valid. Throws TokenRefused.
 */
export async function confirmAddress({
  token,
  requestId,
  now,
}: {
  token: string;
  requestId: string;
  now: Temporal.Instant;
}): Promise<{ memberId: string; role: Role }> {
  return inTransaction(async (trx) => {
    const used = await consumeToken(trx, { token, purpose: "confirm-address", now });
    const memberId = used.memberId ?? "";
    const member = await trx
      .updateTable("member")
      .set({
        emailConfirmedAt: now,
        displayName: used.payload.displayName,
        passwordHash: used.payload.passwordHash,
        updatedAt: now,
      })
      .where("id", "=", memberId)
      .where("emailConfirmedAt", "is", null)
      .where("closedAt", "is", null)
      .returning(["role"])
      .executeTakeFirst();
    if (!member) throw new TokenRefused();
    await withdrawTokens(trx, { memberId, purposes: ["confirm-address"] });
    await recordNewsletter(trx, { memberId, payload: used.payload, requestId, now });
    await announceConfirmed(trx, { memberId, now });
    return { memberId, role: member.role as Role };
  });
}

/** Tells the house that the address belongs to the member. */
export async function announceConfirmed(
  trx: Transaction<Database>,
  {
    memberId,
    isChange = false,
    now,
  }: { memberId: string; isChange?: boolean; now: Temporal.Instant },
): Promise<void> {
  const { joinedAt, email } = await trx
    .selectFrom("member")
    .select(["joinedAt", "email"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  const isReturning = email !== null && (await hasLeftBefore(trx, email));
  await appendEvent(trx, {
    name: "account.address-confirmed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "mail",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: { signedUpAt: joinedAt, isChange, isReturning },
  });
}

/** A newsletter needs the proof that the owner of the address asked for it, so it counts from here. */
async function recordNewsletter(
  trx: Transaction<Database>,
  {
    memberId,
    payload,
    requestId,
    now,
  }: {
    memberId: string;
    payload: TokenPayloads["confirm-address"];
    requestId: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  if (!payload.newsletter) return;
  const evidence = { ...payload.newsletter, confirmedBy: requestId };
  await recordConsent(trx, { memberId, purpose: "newsletter", state: "granted", evidence, now });
}
