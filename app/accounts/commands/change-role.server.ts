import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { can, type Role } from "../rules/capabilities.ts";

/**
 * Gives a member another role and closes their sessions, so that no old right lives on.
 * Throws NotFound, Forbidden, `own-role`.
 */
export async function changeRole(
  trx: Transaction<Database>,
  {
    memberId,
    role,
    reason,
    changedBy,
    now,
  }: {
    memberId: string;
    role: Role;
    reason: string;
    changedBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ isChanged: boolean }> {
  if (memberId === changedBy.id) throw new DomainError("own-role", {}, 403);
  // Both rows, in one order: two admins who demote each other at once must not both succeed.
  const locked = await trx
    .selectFrom("member")
    .select(["id", "role", "closedAt"])
    .where("id", "in", [memberId, changedBy.id])
    .orderBy("id")
    .forUpdate()
    .execute();
  const staff = locked.find(({ id }) => id === changedBy.id);
  const member = locked.find(({ id }) => id === memberId);
  if (!staff || !can(staff.role as Role, "members.change-role")) throw new Forbidden();
  if (!member || member.closedAt) throw new NotFound("member");
  if (member.role === role) return { isChanged: false };
  await trx
    .updateTable("member")
    .set({ role, updatedAt: now })
    .where("id", "=", memberId)
    .execute();
  await trx.deleteFrom("session").where("memberId", "=", memberId).execute();
  const change = { from: member.role as Role, to: role };
  await recordAudit(trx, {
    at: now,
    actor: changedBy,
    action: "account.role-changed",
    object: { kind: "member", id: memberId },
    memberId,
    reason,
    facts: change,
  });
  await appendEvent(trx, {
    name: "account.role-changed",
    occurredAt: now,
    memberId,
    actor: { kind: "staff", id: changedBy.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "member", id: memberId },
    payload: { ...change, reason },
  });
  return { isChanged: true };
}
