import type { Reader } from "#app/platform/db.server.ts";

/**
 * The first block that stands between a member and any of the others, whoever of the two made it;
 * undefined for nearly everybody.
 */
export async function findBlock(
  db: Reader,
  { memberId, otherIds }: { memberId: string; otherIds: readonly string[] },
): Promise<{ isOwn: boolean; otherName: string } | undefined> {
  if (otherIds.length === 0) return undefined;
  const block = await db
    .selectFrom("memberBlock as block")
    .innerJoin("member as other", (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb("block.blockerId", "=", memberId),
            eb("other.id", "=", eb.ref("block.blockedId")),
          ]),
          eb.and([
            eb("block.blockedId", "=", memberId),
            eb("other.id", "=", eb.ref("block.blockerId")),
          ]),
        ]),
      ),
    )
    .select(["block.blockerId", "other.displayName as otherName"])
    .where("other.id", "in", otherIds)
    .orderBy("other.id")
    .limit(1)
    .executeTakeFirst();
  return block && { isOwn: block.blockerId === memberId, otherName: block.otherName };
}

/** Whether somebody has blocked the member. */
export async function isBlockedBy(
  db: Reader,
  { memberId, by }: { memberId: string; by: string },
): Promise<boolean> {
  const block = await db
    .selectFrom("memberBlock")
    .select("blockerId")
    .where("blockerId", "=", by)
    .where("blockedId", "=", memberId)
    .executeTakeFirst();
  return block !== undefined;
}
