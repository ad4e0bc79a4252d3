import type { EventName, Handler } from "#app/platform/events.server.ts";
import { settleRecommendation } from "../commands/settle-recommendation.server.ts";

/** A recommended member confirmed their address or paid an order. */
export const settleRecommendationOfMember: Handler<EventName> = {
  name: "ambassadors/settle-recommendation",
  async handle(trx, { memberId, occurredAt }) {
    if (!memberId) return;
    await settleRecommendation(trx, {
      referredId: memberId,
      now: Temporal.Instant.from(occurredAt),
    });
  },
};
