import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Puts another name or text in the place of the one that stands in a profile. Does nothing where
 * something else stands there, or the account is closed; tells whether it did.
 */
export async function replaceProfileText(
  trx: Transaction<Database>,
  {
    memberId,
    field,
    from,
    to,
    now,
  }: {
    memberId: string;
    field: "displayName" | "about";
    from: string;
    to: string;
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const changed = await trx
    .updateTable("member")
    .set({ [field]: to, updatedAt: now })
    .where("id", "=", memberId)
    .where(field, "=", from)
    .where("closedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
