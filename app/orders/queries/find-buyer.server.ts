import type { Reader } from "#app/platform/db.server.ts";

/**
 * The member an order belongs to: the one with the shop's customer number, else the one who has
 * confirmed the address. An address that nobody has confirmed belongs to nobody.
 */
export async function findBuyer(
  db: Reader,
  { email, externalId }: { email: string | null; externalId: string | null },
): Promise<string | null> {
  const open = db.selectFrom("member").select("id").where("closedAt", "is", null);
  const byNumber = externalId
    ? await open.where("externalId", "=", externalId).executeTakeFirst()
    : undefined;
  if (byNumber) return byNumber.id;
  const byAddress = email
    ? await open
        .where("email", "=", email)
        .where("emailConfirmedAt", "is not", null)
        .executeTakeFirst()
    : undefined;
  return byAddress?.id ?? null;
}
