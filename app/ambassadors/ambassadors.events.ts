import type { RecommendationSign } from "./rules/recommendation-signs.ts";

declare global {
  interface DomainEvents {
    /** Staff appointed the member; `reason` is said to them in these words. */
    "ambassador.appointed": { ambassadorId: string; reason: string; appointedByName: string };
    "ambassador.ended": { ambassadorId: string; reason: string };
    /** A recommended person has joined and confirmed their address; member is the recommender. */
    "recommendation.joined": { referredId: string };
    /** The recommended person's first paid order; member is the recommender. */
    "recommendation.converted": { referredId: string; orderId: string };
    /** Its reward waits until a person has looked; member is the recommender. */
    "recommendation.held": { referredId: string; signs: RecommendationSign[] };
  }
}
