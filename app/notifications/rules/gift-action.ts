import type { NotificationFacts } from "./notification.types.ts";

/** What a member does with a gift: a code waits in the wallet, a parcel for its address. */
export function giftActionOf({
  rewardType = "voucher",
}: Pick<NotificationFacts["reward-granted"], "rewardType">): "wallet" | "address" | "gift" {
  if (rewardType === "voucher") return "wallet";
  return rewardType === "product" ? "address" : "gift";
}
