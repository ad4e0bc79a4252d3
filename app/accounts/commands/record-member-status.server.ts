import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { RelationshipPhase } from "../rules/member-status.ts";

type StatusChange = { memberId: string; now: Temporal.Instant } & (
  | { kind: "ambassador"; value: "active" | null }
  | { kind: "phase"; value: RelationshipPhase | null }
  | { kind: "risk"; value: "at-risk" | null }
);

/**
 * Lets the slices below know what a member is to the brand; those above decide it. Null takes it
 * back, and saying the same again changes nothing.
 */
export async function recordMemberStatus(
  trx: Transaction<Database>,
  { memberId, kind, value, now }: StatusChange,
): Promise<void> {
  if (value === null)
    await trx
      .deleteFrom("memberStatus")
      .where("memberId", "=", memberId)
      .where("kind", "=", kind)
      .execute();
  else
    await trx
      .insertInto("memberStatus")
      .values({ memberId, kind, value, since: now })
      .onConflict((conflict) =>
        conflict
          .columns(["memberId", "kind"])
          .doUpdateSet({ value, since: now })
          .where("memberStatus.value", "<>", value),
      )
      .execute();
}
