import type { Reader } from "#app/platform/db.server.ts";

const most = 20_000;

/** The member numbers of a segment, lowest first. */
export async function listSegmentNumbers(db: Reader, segmentId: string): Promise<number[]> {
  const rows = await db
    .selectFrom("segmentMember")
    .innerJoin("member", "member.id", "segmentMember.memberId")
    .select("member.number")
    .where("segmentId", "=", segmentId)
    .orderBy("member.number")
    .limit(most)
    .execute();
  return rows.map(({ number }) => number);
}
