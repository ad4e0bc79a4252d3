import type { Reader } from "#app/platform/db.server.ts";

/** The member with this number, or undefined. */
export async function findMemberOfNumber(db: Reader, number: number) {
  return db
    .selectFrom("member")
    .select(["id", "number", "displayName"])
    .where("number", "=", number)
    .executeTakeFirst();
}
