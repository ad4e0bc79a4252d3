import { can, type Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden } from "#app/platform/errors.ts";
import { type ActionName, actions } from "../rules/actions.ts";
import { assertNotInvolved } from "../rules/may-decide.ts";
import { outranks } from "../rules/rank.ts";
import type { ModeratedObject } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Whether this person may take this action against the object, by the role they have now. Throws
 * Forbidden without the capability, `judges-own-post`, `outranked` over equals and higher roles, and
 * NotFound for an object that the action does not apply to.
 */
export async function assertMayAct(
  trx: Transaction<Database>,
  { action, object, staff }: { action: ActionName; object: ModeratedObject; staff: StaffMember },
): Promise<void> {
  assertNotInvolved({ memberId: object.member.id, firstDeciderId: null }, staff.id);
  const { role } = await trx
    .selectFrom("member")
    .select("role")
    .where("id", "=", staff.id)
    .executeTakeFirstOrThrow();
  const { appliesTo, capability } = actions[action];
  if (!can(role as Role, capability)) throw new Forbidden();
  if (object.kind !== appliesTo) throw new DomainError("decision-not-offered", {}, 422);
  if (!outranks(role as Role, object.member.role)) throw new DomainError("outranked", {}, 403);
}
