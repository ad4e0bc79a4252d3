import type { Reader } from "#app/platform/db.server.ts";

/** A member's file with how often and until when it can be fetched. */
export function findOwnDownload(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
) {
  return db
    .selectFrom("rewardDownload as download")
    .innerJoin("rewardFile as file", "file.id", "download.fileId")
    .select([
      "file.fileName",
      "file.byteLength",
      "download.downloadsLeft",
      "download.expiresAt",
      "download.revokedAt",
    ])
    .where("download.memberId", "=", memberId)
    .where("download.redemptionId", "=", redemptionId)
    .executeTakeFirst();
}
