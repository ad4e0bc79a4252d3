import type { Reader } from "#app/platform/db.server.ts";

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the member a shop names, by our id or by its own customer number. */
export async function findMemberOfShop(db: Reader, name: string): Promise<string | undefined> {
  const open = db.selectFrom("member").select("id").where("closedAt", "is", null);
  const byId = uuidPattern.test(name)
    ? await open.where("id", "=", name).executeTakeFirst()
    : undefined;
  return (byId ?? (await open.where("externalId", "=", name).executeTakeFirst()))?.id;
}
