import { recordAudit } from "#app/platform/audit.server.ts";
import {
  type Database,
  inTransaction,
  type Transaction,
  violates,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { announceConfirmed } from "./confirm-address.server.ts";
import { consumeToken, TokenRefused, withdrawTokens } from "./consume-token.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

/**
 * Makes the new address the member's, tells the old one, and takes back every link that was mailed
 * there. Throws TokenRefused; DomainError `address-taken` when somebody else was quicker.
 */
export async function confirmNewAddress({
  token,
  now,
}: {
  token: string;
  now: Temporal.Instant;
}): Promise<{ email: string }> {
  try {
    return await inTransaction((trx) => exchangeAddress(trx, { token, now }));
  } catch (error) {
    if (violates(error, "member_email_key")) throw new DomainError("address-taken");
    throw error;
  }
}

async function exchangeAddress(
  trx: Transaction<Database>,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<{ email: string }> {
  const used = await consumeToken(trx, { token, purpose: "change-address", now });
  const memberId = used.memberId ?? "";
  const { email } = used.payload;
  const before = await trx
    .selectFrom("member")
    .select(["id", "number", "email", "displayName", "language", "formOfAddress"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw new TokenRefused();
  await trx
    .updateTable("member")
    .set({ email, emailConfirmedAt: now, updatedAt: now })
    .where("id", "=", memberId)
    .execute();
  await withdrawTokens(trx, {
    memberId,
    purposes: ["change-address", "sign-in", "second-factor", "reset-password", "confirm-address"],
  });
  await queueMail(trx, {
    ...(await recipientOf(before)),
    template: "address-changed",
    props: { name: before.displayName },
  });
  await recordChange(trx, { memberId, number: before.number, now });
  await announceConfirmed(trx, { memberId, isChange: true, now });
  return { email };
}

async function recordChange(
  trx: Transaction<Database>,
  { memberId, number, now }: { memberId: string; number: number; now: Temporal.Instant },
): Promise<void> {
  await appendEvent(trx, {
    name: "account.address-changed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "mail",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: {},
  });
  await recordAudit(trx, {
    at: now,
    // The log cannot be erased, so members are in it by number.
    actor: { id: memberId, name: `#${number}` },
    action: "account.address-changed",
    object: { kind: "member", id: memberId },
    memberId,
    reason: null,
  });
}
