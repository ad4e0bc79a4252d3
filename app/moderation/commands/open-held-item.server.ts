import type { Database, Transaction } from "#app/platform/db.server.ts";

/** An author waits for the answer: as heavy as a report by staff, and more with every rule. */
const heldWeight = 5;

/** Opens the review item of a held post, once. */
export async function openHeldItem(
  trx: Transaction<Database>,
  {
    postId,
    authorId,
    rules,
    at,
  }: { postId: string; authorId: string; rules: readonly string[]; at: string },
): Promise<void> {
  await trx
    .insertInto("reviewItem")
    .values({
      kind: "held_post",
      objectKind: "post",
      objectId: postId,
      memberId: authorId,
      weight: heldWeight + rules.length - 1,
      openedAt: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["kind", "objectKind", "objectId"])
        .where("decidedAt", "is", null)
        .doNothing(),
    )
    .execute();
}
