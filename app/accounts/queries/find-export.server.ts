import { database } from "#app/platform/db.server.ts";

/** The latest copy of their data that a member asked for, with how far it is. */
export function findLatestExport(memberId: string) {
  return database()
    .selectFrom("memberExport")
    .select(["id", "state", "requestedAt", "partsDone", "partsTotal", "byteLength", "expiresAt"])
    .where("memberId", "=", memberId)
    .orderBy("requestedAt", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
}

/** Where the file of a member's copy is; undefined where it is not theirs, not ready, or its day is over. */
export function findExportFile({
  id,
  memberId,
  now,
}: {
  id: string;
  memberId: string;
  now: Temporal.Instant;
}) {
  return database()
    .selectFrom("memberExport")
    .select(["storageKey", "readyAt"])
    .where("id", "=", id)
    .where("memberId", "=", memberId)
    .where("state", "=", "ready")
    .where("expiresAt", ">", now.toString())
    .executeTakeFirst();
}
