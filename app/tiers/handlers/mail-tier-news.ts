import type { Handler } from "#app/platform/events.server.ts";
import {
  mailLostTier,
  mailReachedTier,
  mailTierAtRisk,
} from "../commands/mail-tier-news.server.ts";

/** Who moves is told by mail: up, down, and before it goes down. */
export const mailOfReachedTier: Handler<"tier.reached"> = {
  name: "tiers/mail-of-reached-tier",
  handle: (trx, event) => mailReachedTier(trx, event),
};

export const mailOfLostTier: Handler<"tier.lost"> = {
  name: "tiers/mail-of-lost-tier",
  handle: (trx, event) => mailLostTier(trx, event),
};

export const mailOfTierAtRisk: Handler<"tier.at-risk"> = {
  name: "tiers/mail-of-tier-at-risk",
  handle: (trx, event) => mailTierAtRisk(trx, event),
};
