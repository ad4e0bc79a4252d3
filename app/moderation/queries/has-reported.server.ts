import type { Reader } from "#app/platform/db.server.ts";

/** Whether the member's report of this post or profile still waits for its decision. */
export async function hasReported(
  db: Reader,
  { object, memberId }: { object: { kind: "post" | "member"; id: string }; memberId: string },
): Promise<boolean> {
  const flag = await db
    .selectFrom("flag")
    .select("id")
    .where("objectKind", "=", object.kind)
    .where("objectId", "=", object.id)
    .where("reporterId", "=", memberId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return flag !== undefined;
}
