import { keepBadge, takeBadge } from "#app/accounts/commands/award-badge.server.ts";
import { keepAccess, takeAccess } from "#app/accounts/commands/give-access.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { MembershipState } from "../rules/membership-states.ts";

/**
 * Opens a membership's door and gives its badge while it is paid, and takes both back when it is
 * not: after its end, and while a payment has failed.
 */
export async function settleBenefits(
  trx: Transaction<Database>,
  {
    membership: { id, memberId, planId },
    state,
    now,
  }: {
    membership: { id: string; memberId: string; planId: string };
    state: MembershipState;
    now: Temporal.Instant;
  },
): Promise<void> {
  const source = { kind: "membership", id };
  if (state !== "active") {
    await takeAccess(trx, { source, now });
    await takeBadge(trx, { source, now });
    return;
  }
  const { accessId, badgeId } = await trx
    .selectFrom("membershipPlan")
    .select(["accessId", "badgeId"])
    .where("id", "=", planId)
    .executeTakeFirstOrThrow();
  if (accessId) await keepAccess(trx, { memberId, accessId, source, now });
  if (badgeId) await keepBadge(trx, { memberId, badgeId, source, now });
}
