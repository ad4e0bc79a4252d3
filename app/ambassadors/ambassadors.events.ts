declare global {
  interface DomainEvents {
    /** Staff appointed the member; `reason` is said to them in these words. */
    "ambassador.appointed": { ambassadorId: string; reason: string; appointedByName: string };
    "ambassador.ended": { ambassadorId: string; reason: string };
    /** A recommended person has joined and confirmed their address; member is the recommender. */
    "recommendation.joined": { referredId: string };
    /** The recommended person's first paid order; member is the recommender. */
    "recommendation.converted": { referredId: string; orderId: string };
  }
}

export {};
