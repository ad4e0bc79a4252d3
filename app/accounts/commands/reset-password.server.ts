import { paths } from "#app/paths.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { hashPassword } from "../passwords.server.ts";
import { findOpenToken } from "../queries/find-open-token.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { announceConfirmed } from "./confirm-address.server.ts";
import { consumeToken, TokenRefused, withdrawTokens } from "./consume-token.server.ts";
import { refuseWeakPassword } from "./refuse-weak-password.server.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

/**
 * Sets a new password against a mailed token, ends every session and every other open way in, and
 * tells the owner by mail. The mail also proves the address. A weak password leaves the token usable.
 * Throws TokenRefused, WeakPassword.
 */
export async function resetPassword({
  token,
  password,
  now,
}: {
  token: string;
  password: string;
  now: Temporal.Instant;
}): Promise<void> {
  const open = await findOpenToken({ token, purpose: "reset-password", now });
  const member = open?.memberId ? await findOwner(open.memberId) : undefined;
  if (!member) throw new TokenRefused();
  const { id: memberId, displayName } = member;
  const about = { role: member.role as Role, email: member.email ?? "", displayName };
  await refuseWeakPassword(password, about);
  const passwordHash = await hashPassword(password);
  await inTransaction(async (trx) => {
    await consumeToken(trx, { token, purpose: "reset-password", now });
    await trx
      .updateTable("member")
      .set({ passwordHash, emailConfirmedAt: member.emailConfirmedAt ?? now, updatedAt: now })
      .where("id", "=", memberId)
      .execute();
    await trx.deleteFrom("session").where("memberId", "=", memberId).execute();
    await withdrawTokens(trx, {
      memberId,
      purposes: ["reset-password", "sign-in", "second-factor", "confirm-address", "change-address"],
    });
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "password-changed",
      props: { name: displayName, resetUrl: absolute(paths.forgotPassword()) },
    });
    await appendEvent(trx, {
      name: "account.password-changed",
      occurredAt: now,
      memberId,
      actor: { kind: "member", id: memberId },
      channel: "mail",
      direction: "internal",
      subject: { kind: "member", id: memberId },
      payload: { how: "reset" },
    });
    if (!member.emailConfirmedAt) await announceConfirmed(trx, { memberId, now });
  });
}

function findOwner(memberId: string) {
  return database()
    .selectFrom("member")
    .select(["id", "email", "displayName", "language", "formOfAddress", "role", "emailConfirmedAt"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
}
