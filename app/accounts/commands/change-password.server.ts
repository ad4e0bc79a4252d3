import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { hashPassword } from "../passwords.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { withdrawTokens } from "./consume-token.server.ts";
import { refuseWeakPassword } from "./refuse-weak-password.server.ts";
import { revokeOtherSessions } from "./revoke-other-sessions.server.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

/**
 * Sets a new password, ends every other session and every mailed way in, and tells the owner by
 * mail. The caller has proved the owner. Throws WeakPassword.
 */
export async function changePassword({
  memberId,
  keptSessionId,
  password,
  now,
}: {
  memberId: string;
  keptSessionId: string;
  password: string;
  now: Temporal.Instant;
}): Promise<void> {
  const member = await findOwner(memberId);
  if (!member) throw new NotFound("member");
  const { displayName } = member;
  const about = { role: member.role as Role, email: member.email ?? "", displayName };
  await refuseWeakPassword(password, about);
  const passwordHash = await hashPassword(password);
  await inTransaction(async (trx) => {
    await trx
      .updateTable("member")
      .set({ passwordHash, updatedAt: now })
      .where("id", "=", memberId)
      .execute();
    await revokeOtherSessions(trx, { memberId, keptSessionId });
    await withdrawTokens(trx, {
      memberId,
      purposes: ["reset-password", "sign-in", "second-factor"],
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
      channel: "portal",
      direction: "internal",
      subject: { kind: "member", id: memberId },
      payload: { how: "settings" },
    });
    await recordAudit(trx, {
      at: now,
      actor: { id: memberId, name: `#${member.number}` },
      action: "account.password-changed",
      object: { kind: "member", id: memberId },
      memberId,
      reason: null,
    });
  });
}

function findOwner(memberId: string) {
  return database()
    .selectFrom("member")
    .select(["id", "number", "email", "displayName", "language", "formOfAddress", "role"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
}
