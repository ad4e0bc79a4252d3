import type { Reader } from "#app/platform/db.server.ts";

/** Whether the member's report of this post still waits for its decision. */
export async function hasReported(
  db: Reader,
  { postId, memberId }: { postId: string; memberId: string },
): Promise<boolean> {
  const flag = await db
    .selectFrom("flag")
    .select("id")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("reporterId", "=", memberId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return flag !== undefined;
}
