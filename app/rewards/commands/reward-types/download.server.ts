import { DomainError } from "#app/platform/errors.ts";
import { downloadDefinitionSchema } from "../../definitions.schemas.ts";
import type { RewardType } from "./reward-type.ts";

/** A private file behind a link that works for its member, a few times, for a while. */
export const downloadReward: RewardType = {
  async fulfil(trx, { memberId, redemptionId, definition, now }) {
    const { fileId, downloads, days } = downloadDefinitionSchema.parse(definition);
    await trx
      .insertInto("rewardDownload")
      .values({
        memberId,
        redemptionId,
        fileId,
        downloadsLeft: downloads,
        expiresAt: days === null ? null : now.add({ hours: 24 * days }),
      })
      .execute();
    return { voucherId: null, isSettled: true };
  },
  async undo(trx, { memberId, redemptionId, isGiven, now }) {
    if (!isGiven) return;
    const { numUpdatedRows } = await trx
      .updateTable("rewardDownload")
      .set({ revokedAt: now })
      .where("memberId", "=", memberId)
      .where("redemptionId", "=", redemptionId)
      .where("firstFetchedAt", "is", null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new DomainError("reward-used");
  },
};
