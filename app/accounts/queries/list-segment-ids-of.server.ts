import type { Reader } from "#app/platform/db.server.ts";

const most = 200;

/** The ids of the segments a member is in now. */
export async function listSegmentIdsOf(db: Reader, memberId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("segmentMember")
    .select("segmentId")
    .where("memberId", "=", memberId)
    .limit(most)
    .execute();
  return rows.map((row) => row.segmentId);
}
