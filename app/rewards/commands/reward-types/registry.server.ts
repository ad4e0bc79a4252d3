import type { RewardTypeName } from "../../rules/reward-types.ts";
import { productReward } from "./product.server.ts";
import type { RewardType } from "./reward-type.ts";
import { voucherReward } from "./voucher.server.ts";

const rewardTypes = {
  voucher: voucherReward,
  product: productReward,
} satisfies Record<RewardTypeName, RewardType>;

/** The kind of a stored reward. Throws RangeError for one this version does not know. */
export function rewardTypeOf(name: string): RewardType {
  if (!Object.hasOwn(rewardTypes, name)) throw new RangeError(`unknown kind of reward: ${name}`);
  return rewardTypes[name as RewardTypeName];
}
