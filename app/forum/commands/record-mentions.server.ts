import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Remembers who is spoken to in a post; answers those who were not before, who are to be told. */
export async function recordMentions(
  trx: Transaction<Database>,
  { postId, memberIds, now }: { postId: string; memberIds: string[]; now: Temporal.Instant },
): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const rows = await trx
    .insertInto("forumMention")
    .values(memberIds.map((memberId) => ({ postId, memberId, createdAt: now.toString() })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("memberId")
    .execute();
  return rows.map((row) => row.memberId);
}
