import type { Handler } from "#app/platform/events.server.ts";
import { mailRewardNews } from "../commands/mail-reward-news.server.ts";

/** Who claimed something, or was given it, is told by mail what became of it. */
export const mailOfReward: Handler<
  | "reward.claimed"
  | "reward.granted"
  | "reward.sent"
  | "reward.seat-given"
  | "reward.cancelled"
  | "reward.released"
> = {
  name: "rewards/mail-of-reward",
  handle: (trx, event) => mailRewardNews(trx, event),
};
