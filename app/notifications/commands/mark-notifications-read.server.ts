import { type Database, database, type Transaction } from "#app/platform/db.server.ts";

/** Marks everything the member has not read. */
export async function markAllNotificationsRead({
  memberId,
  now,
}: {
  memberId: string;
  now: Temporal.Instant;
}): Promise<void> {
  await database()
    .updateTable("notification")
    .set({ readAt: now })
    .where("memberId", "=", memberId)
    .where("readAt", "is", null)
    .execute();
}

/** Marks one notification of the member; the likes of a topic are read together. */
export async function markNotificationRead(
  trx: Transaction<Database>,
  {
    memberId,
    notificationId,
    now,
  }: { memberId: string; notificationId: string; now: Temporal.Instant },
): Promise<void> {
  const { kind, subjectId } = await trx
    .updateTable("notification")
    .set((eb) => ({ readAt: eb.fn.coalesce("readAt", eb.val(now.toString())) }))
    .where("memberId", "=", memberId)
    .where("id", "=", notificationId)
    .returning(["kind", "subjectId"])
    .executeTakeFirstOrThrow();
  if (kind !== "like") return;
  await trx
    .updateTable("notification")
    .set({ readAt: now })
    .where("memberId", "=", memberId)
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .where("readAt", "is", null)
    .execute();
}
