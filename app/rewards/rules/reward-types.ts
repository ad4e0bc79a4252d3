/** Kinds of rewards that the product knows; each has its act in `commands/reward-types`. */
export const rewardTypeNames = ["voucher", "product"] as const;
export type RewardTypeName = (typeof rewardTypeNames)[number];
