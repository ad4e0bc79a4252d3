import type { Handler } from "#app/platform/events.server.ts";
import { attributeRecommendation } from "../commands/attribute-recommendation.server.ts";
import { settleRecommendation } from "../commands/settle-recommendation.server.ts";

/** Counts a sign-up for whoever recommended. */
export const attributeSignUp: Handler<"account.signed-up"> = {
  name: "ambassadors/attribute-sign-up",
  async handle(trx, { memberId, payload, occurredAt }) {
    if (!memberId || !payload.visitorKeyHash) return;
    await attributeRecommendation(trx, {
      referredId: memberId,
      visitorKeyHash: Buffer.from(payload.visitorKeyHash, "hex"),
      signedUpAt: occurredAt,
    });
    // Confirmation and order may have been handled before this.
    await settleRecommendation(trx, {
      referredId: memberId,
      now: Temporal.Instant.from(occurredAt),
    });
  },
};
