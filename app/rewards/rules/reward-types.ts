/** Kinds of rewards that the product knows; each has its act in `commands/reward-types`. */
export const rewardTypeNames = [
  "voucher",
  "product",
  "download",
  "experience",
  "donation",
  "access",
  "recognition",
] as const;
export type RewardTypeName = (typeof rewardTypeNames)[number];
