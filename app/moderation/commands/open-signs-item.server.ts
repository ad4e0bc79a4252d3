import { type Database, json, type Transaction } from "#app/platform/db.server.ts";

/** Somebody waits for the answer. */
const weight = 5;

/** Opens the review item of an account or a recommendation that waits because of signs, once. */
export async function openSignsItem(
  trx: Transaction<Database>,
  {
    signs,
    at,
    ...item
  }: {
    kind: "held_sign_up" | "referral";
    /** The member who signed up. */
    objectId: string;
    /** Whom the decision concerns. */
    memberId: string;
    signs: readonly { rule: string; facts: Record<string, unknown> }[];
    at: string;
  },
): Promise<void> {
  await trx
    .insertInto("reviewItem")
    .values({
      ...item,
      objectKind: "member",
      signs: json(signs) as never,
      weight: weight + signs.length - 1,
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
