import type { Reader } from "#app/platform/db.server.ts";

/** How often a membership that is being bought is to be paid. */
export async function findMembershipTerms(db: Reader, membershipId: string) {
  const row = await db
    .selectFrom("paidMembership")
    .select("period")
    .where("id", "=", membershipId)
    .executeTakeFirst();
  return row as { period: "month" | "year" } | undefined;
}
