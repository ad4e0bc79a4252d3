import type { Reader } from "#app/platform/db.server.ts";

/**
 * The member an order belongs to: the one with the shop's customer number, else the one who has
 * confirmed the address. An address that nobody has confirmed belongs to nobody.
 */
export async function findBuyer(
  db: Reader,
  { email, externalId }: { email: string | null; externalId: string | null },
): Promise<string | null> {
  const buyer = await db
    .selectFrom("member")
    .select("id")
    .where("closedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("externalId", "=", externalId),
        eb.and([eb("email", "=", email), eb("emailConfirmedAt", "is not", null)]),
      ]),
    )
    .orderBy((eb) => eb("externalId", "is not distinct from", externalId), "desc")
    .limit(1)
    .executeTakeFirst();
  return buyer?.id ?? null;
}
