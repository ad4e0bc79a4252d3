import { randomBytes } from "node:crypto";
import { DomainError } from "#app/platform/errors.ts";
import { keyedHash, seal } from "#app/platform/secrets.server.ts";
import { checkInCodeOf } from "../../rules/check-in-code.ts";
import { giveSeatBack, takeSeat } from "../seats.server.ts";
import type { RewardType } from "./reward-type.ts";

/** A seat on a date. The points are spent when the member was there, or the date is over. */
export const experienceReward: RewardType = {
  async reserve(trx, { memberId, redemptionId, rewardId, choice, now }) {
    const { dateId, isOffered = false } = choice;
    if (!dateId) throw new DomainError("reward-date-missing", {}, 422);
    await takeSeat(trx, { rewardId, dateId, isOffered, now });
    const code = checkInCodeOf(randomBytes(8));
    await trx
      .insertInto("rewardSeat")
      .values({
        memberId,
        redemptionId,
        dateId,
        checkInHash: keyedHash("check-in", code),
        checkInEncrypted: seal("check-in", code),
      })
      .execute();
  },
  async fulfil() {
    return { voucherId: null, isSettled: false };
  },
  async undo(trx, undone) {
    await giveSeatBack(trx, undone);
  },
};
