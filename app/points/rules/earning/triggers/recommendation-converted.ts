import { eventTrigger } from "./trigger.ts";

/** Whom the member recommended has bought for the first time. */
export const recommendationConverted = eventTrigger("recommendation.converted", {
  name: "recommendation-converted",
  read: ({ referredId }) => ({
    key: `recommendation:${referredId}`,
    source: { kind: "recommendation", id: referredId },
  }),
});
