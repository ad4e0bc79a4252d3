import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { MembershipState } from "../rules/membership-states.ts";

export type Membership = NonNullable<Awaited<ReturnType<typeof lockMembership>>>;

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
