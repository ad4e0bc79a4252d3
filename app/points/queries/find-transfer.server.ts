import type { Reader } from "#app/platform/db.server.ts";

/** The transfer that booked this fact, if any. */
export async function findTransfer(
  db: Reader,
  { memberId, naturalKey }: { memberId: string; naturalKey: string },
) {
  return db
    .selectFrom("pointsTransfer")
    .select(["id", "kind", "note", "facts"])
    .where("memberId", "=", memberId)
    .where("naturalKey", "=", naturalKey)
    .executeTakeFirst();
}
