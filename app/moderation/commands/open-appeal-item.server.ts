import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Puts an appeal before the reviewers. */
export async function openAppealItem(
  trx: Transaction<Database>,
  {
    now,
    ...item
  }: {
    objectKind: "measure" | "notice-object";
    objectId: string;
    /** Whose content it is about. */
    memberId: string | null;
    now: Temporal.Instant;
  },
): Promise<string> {
  const { id } = await trx
    .insertInto("reviewItem")
    .values({ ...item, kind: "appeal", openedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
