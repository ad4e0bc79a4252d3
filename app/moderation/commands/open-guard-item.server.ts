import type { Database, Transaction } from "#app/platform/db.server.ts";

/** An author waits for the answer: as heavy as a report by staff, and more with every rule. */
const heldWeight = 5;

/** Opens the review item of a post that a rule held or found, once. */
export async function openGuardItem(
  trx: Transaction<Database>,
  {
    kind,
    postId,
    authorId,
    rules,
    at,
  }: {
    kind: "held_post" | "flagged_post";
    postId: string;
    authorId: string;
    rules: readonly string[];
    at: string;
  },
): Promise<void> {
  await trx
    .insertInto("reviewItem")
    .values({
      kind,
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
