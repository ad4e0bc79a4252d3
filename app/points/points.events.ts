declare global {
  interface DomainEvents {
    "points.earned": {
      points: number;
      activatesAt: string;
      expiresAt: string | null;
      sourceKind: string;
      sourceId: string;
    };
    "points.available": { points: number };
    "points.held": { points: number; sourceKind: string; sourceId: string };
    "points.spent": { points: number; sourceKind: string; sourceId: string };
    "points.released": { points: number; sourceKind: string; sourceId: string };
    /** `graceUntil` where part of them had expired meanwhile. */
    "points.returned": {
      points: number;
      sourceKind: string;
      sourceId: string;
      graceUntil: string | null;
    };
    "points.clawed-back": {
      points: number;
      notRecovered: number;
      sourceKind: string;
      sourceId: string;
    };
    /** A reversal was taken back: a dispute was won, a post restored. */
    "points.restored": {
      points: number;
      sourceKind: string;
      sourceId: string;
      graceUntil: string | null;
    };
    "points.granted": { points: number; reason: string; grantedByName: string };
    "points.adjusted": { points: number; reason: string; adjustedByName: string };
    "points.expired": { points: number };
    /** Told so many days before; `lastDay` ("2026-12-31") is the last on which they can be used. */
    "points.expiring-soon": { points: number; lastDay: string; daysBefore: number };
    /** Another system told us that the member did something; `type` is the shop's own word. */
    "activity.recorded": {
      activityId: string;
      type: string;
      externalId: string;
      amountMinor: number | null;
      currency: string | null;
    };
    /** What a closed account still had. */
    "points.forfeited": { points: number };
  }
}

export type PointsEventName = Extract<keyof DomainEvents, `points.${string}`>;
