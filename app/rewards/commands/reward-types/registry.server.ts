import type { RewardTypeName } from "../../rules/reward-types.ts";
import { accessReward } from "./access.server.ts";
import { donationReward } from "./donation.server.ts";
import { downloadReward } from "./download.server.ts";
import { experienceReward } from "./experience.server.ts";
import { productReward } from "./product.server.ts";
import { recognitionReward } from "./recognition.server.ts";
import type { RewardType } from "./reward-type.ts";
import { voucherReward } from "./voucher.server.ts";

const rewardTypes = {
  voucher: voucherReward,
  product: productReward,
  download: downloadReward,
  experience: experienceReward,
  donation: donationReward,
  access: accessReward,
  recognition: recognitionReward,
} satisfies Record<RewardTypeName, RewardType>;

/** The kind of a stored reward. Throws RangeError for one this version does not know. */
export function rewardTypeOf(name: string): RewardType {
  if (!Object.hasOwn(rewardTypes, name)) throw new RangeError(`unknown kind of reward: ${name}`);
  return rewardTypes[name as RewardTypeName];
}
