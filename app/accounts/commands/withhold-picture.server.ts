import type { Database, Transaction } from "#app/platform/db.server.ts";

interface Picture {
  memberId: string;
  fileId: string;
  now: Temporal.Instant;
}

/**
 * Takes a member's picture away without deleting it: only they and staff still see the file. Tells
 * whether it was theirs.
 */
export async function withholdPicture(
  trx: Transaction<Database>,
  { memberId, fileId, now }: Picture,
): Promise<boolean> {
  const changed = await trx
    .updateTable("member")
    .set({ avatarFileId: null, updatedAt: now })
    .where("id", "=", memberId)
    .where("avatarFileId", "=", fileId)
    .returning("id")
    .executeTakeFirst();
  if (!changed) return false;
  await trx.updateTable("storedFile").set({ withheldAt: now }).where("id", "=", fileId).execute();
  return true;
}

/** Gives it back, unless they have chosen another one since or the account is closed. */
export async function giveBackPicture(
  trx: Transaction<Database>,
  { memberId, fileId, now }: Picture,
): Promise<void> {
  const file = await trx
    .selectFrom("storedFile")
    .select("id")
    .where("id", "=", fileId)
    .where("ownerId", "=", memberId)
    .executeTakeFirst();
  if (!file) return;
  const changed = await trx
    .updateTable("member")
    .set({ avatarFileId: fileId, updatedAt: now })
    .where("id", "=", memberId)
    .where("avatarFileId", "is", null)
    .where("closedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!changed) return;
  await trx.updateTable("storedFile").set({ withheldAt: null }).where("id", "=", fileId).execute();
}
