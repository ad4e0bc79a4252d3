import type { Database, Reader, Transaction } from "#app/platform/db.server.ts";
import type { MembershipState } from "../rules/membership-states.ts";
import { benefitColumns, benefitsOf } from "./plan-benefits.server.ts";

export type Membership = NonNullable<Awaited<ReturnType<typeof lockMembership>>>;

/** The membership a member has, or is about to pay; with its plan. */
export async function findMembershipOfMember(db: Reader, memberId: string) {
  const row = await db
    .selectFrom("paidMembership as membership")
    .innerJoin("membershipPlan as plan", "plan.id", "membership.planId")
    .leftJoin("access", "access.id", "plan.accessId")
    .leftJoin("badge", "badge.id", "plan.badgeId")
    .select(benefitColumns)
    .select([
      "membership.id",
      "membership.planId",
      "membership.amountMinor",
      "membership.currency",
      "membership.period",
      "membership.state",
      "membership.paidUntil",
      "membership.endsAt",
      "membership.startedAt",
      "plan.name",
    ])
    .where("membership.memberId", "=", memberId)
    .where("membership.state", "<>", "ended")
    .executeTakeFirst();
  if (!row) return undefined;
  const name = row.name as { de: string; en: string };
  return { ...withState(row), name, benefits: benefitsOf(row) };
}

/** The membership, kept from changing until the transaction ends. */
export async function lockMembership(trx: Transaction<Database>, id: string) {
  const row = await trx
    .selectFrom("paidMembership")
    .select([
      "id",
      "memberId",
      "planId",
      "state",
      "paidUntil",
      "endsAt",
      "startedAt",
      "subscriptionId",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && withState(row);
}

function withState<Row extends { state: string }>(row: Row) {
  return row as Omit<Row, "state"> & { state: MembershipState };
}
