import { type Database, json, type Transaction } from "#app/platform/db.server.ts";

/** A new door; `link` leads outside the portal, without one it opens something here. */
export async function createAccess(
  trx: Transaction<Database>,
  {
    names,
    link,
    now,
  }: { names: { de: string; en: string }; link: string | null; now: Temporal.Instant },
): Promise<string> {
  const { id } = await trx
    .insertInto("access")
    .values({ names: json(names) as never, link, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
