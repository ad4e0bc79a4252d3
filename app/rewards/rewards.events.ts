type Texts = { de: string; en: string };

/** `pointsReturned` went back to their lots; what had expired can be used until `graceUntil`. */
interface RedemptionEnd {
  rewardId: string;
  title: Texts;
  reason: string;
  pointsReturned: number;
  graceUntil: string | null;
}

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
    /** By staff, with a reason, or by the member, without. */
    "reward.cancelled": RedemptionEnd;
    /** Points, piece or money were kept for it, but it did not go on in time. */
    "reward.released": RedemptionEnd;
    "reward.sent": {
      rewardId: string;
      title: Texts;
      carrier: string | null;
      trackingCode: string | null;
    };
    "reward.received": { rewardId: string; title: Texts };
    "reward.returned": { rewardId: string; title: Texts };
    /** Somebody gave a seat back, and the next on the waiting list got it for `points`. */
    "reward.seat-given": {
      rewardId: string;
      title: Texts;
      points: number;
      startsAt: string;
      cancelUntil: string;
    };
    "reward.checked-in": { rewardId: string; title: Texts };
  }
}

export type RewardEventName = Extract<keyof DomainEvents, `reward.${string}`>;
