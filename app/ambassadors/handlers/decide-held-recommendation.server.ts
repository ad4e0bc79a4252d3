import type { Handler } from "#app/platform/events.server.ts";
import { decideRecommendation } from "../commands/decide-recommendation.server.ts";

/** A person of the team has looked at a recommendation that was held. */
export const decideHeldRecommendation: Handler<"recommendation.reviewed"> = {
  name: "ambassadors/decide-held-recommendation",
  async handle(trx, { payload, occurredAt }) {
    await decideRecommendation(trx, { ...payload, now: Temporal.Instant.from(occurredAt) });
  },
};
