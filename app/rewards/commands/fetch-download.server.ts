import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";

/**
 * Counts one download of a member's file and says where it lies. The condition is in the update, so
 * that many at once get no more than was promised. Throws NotFound, DomainError download-over.
 */
export async function fetchDownload(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    now,
  }: { memberId: string; redemptionId: string; now: Temporal.Instant },
) {
  const file = await trx
    .selectFrom("rewardDownload as download")
    .innerJoin("rewardFile as file", "file.id", "download.fileId")
    .select(["file.storageKey", "file.fileName", "file.mediaType"])
    .where("download.memberId", "=", memberId)
    .where("download.redemptionId", "=", redemptionId)
    .executeTakeFirst();
  if (!file) throw new NotFound("download");
  const { numUpdatedRows } = await trx
    .updateTable("rewardDownload")
    .set({
      downloadsLeft: sql`downloads_left - 1`,
      firstFetchedAt: sql`coalesce(first_fetched_at, ${now.toString()})`,
    })
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .where("downloadsLeft", ">", 0)
    .where("revokedAt", "is", null)
    .where((where) =>
      where.or([where("expiresAt", "is", null), where("expiresAt", ">", now.toString())]),
    )
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new DomainError("download-over", {}, 410);
  return file;
}
