import { now } from "#app/platform/clock.ts";
import type { EventName, Handler } from "#app/platform/events.server.ts";
import { reviewTier } from "../commands/review-tier.server.ts";

type Moving = Extract<EventName, `points.${string}` | `order.${string}` | "account.signed-up">;

/** Whatever may change what qualifies: the member's level follows at once. */
export const reviewTierOfMember: Handler<Moving> = {
  name: "tiers/review-tier-of-member",
  async handle(trx, { memberId }) {
    if (memberId) await reviewTier(trx, { memberId, now: now() });
  },
};
