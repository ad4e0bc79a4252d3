import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Visibility } from "../rules/visibility.ts";

/** Stores how others see a member, from this moment on. Throws NotFound for a closed account. */
export async function changeVisibility(
  trx: Transaction<Database>,
  {
    memberId,
    visibility,
    now,
  }: { memberId: string; visibility: Visibility; now: Temporal.Instant },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("member")
    .set({ ...visibility, updatedAt: now })
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotFound("member");
}
