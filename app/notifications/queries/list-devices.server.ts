import type { Reader } from "#app/platform/db.server.ts";

/** The devices to which a member has news pushed, the newest first. */
export function listDevices(db: Reader, memberId: string) {
  return db
    .selectFrom("pushSubscription")
    .select(["id", "device", "createdAt"])
    .where("memberId", "=", memberId)
    .orderBy("createdAt", "desc")
    .limit(50)
    .execute();
}
