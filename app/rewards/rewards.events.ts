type Texts = { de: string; en: string };

declare global {
  interface DomainEvents {
    "reward.claimed": {
      rewardId: string;
      title: Texts;
      points: number;
      voucherId: string | null;
    };
    "reward.granted": {
      rewardId: string;
      title: Texts;
      reason: string;
      grantedByName: string;
      voucherId: string | null;
    };
    /** `pointsReturned` went back to their lots; what had expired can be used until `graceUntil`. */
    "reward.cancelled": {
      rewardId: string;
      title: Texts;
      reason: string;
      pointsReturned: number;
      graceUntil: string | null;
    };
  }
}

export type RewardEventName = Extract<keyof DomainEvents, `reward.${string}`>;
