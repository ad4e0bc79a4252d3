import { database } from "#app/platform/db.server.ts";

/** A departure that can still be taken back, with whose it is; undefined where there is none. */
export function findOpenDeparture(id: string) {
  return database()
    .selectFrom("accountDeparture")
    .innerJoin("member", "member.id", "accountDeparture.memberId")
    .select(["accountDeparture.id", "accountDeparture.dueAt", "member.displayName"])
    .where("accountDeparture.id", "=", id)
    .where("takenBackAt", "is", null)
    .where("carriedOutAt", "is", null)
    .executeTakeFirst();
}
