import type { Reader } from "#app/platform/db.server.ts";

/** How many members are in a segment as it was last refreshed. */
export async function countSegmentMembers(db: Reader, segmentId: string): Promise<number> {
  const { count } = await db
    .selectFrom("segmentMember")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("segmentId", "=", segmentId)
    .executeTakeFirstOrThrow();
  return count;
}
