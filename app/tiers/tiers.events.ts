interface Names {
  de: string;
  en: string;
}

/** Why a level changed: an amount reached, a period over, a refund, or rules that changed. */
type Cause = "reached" | "period-ended" | "refund" | "rules-changed";

interface Moved {
  /** The level that is meant, for whoever reads about it. */
  label: Names;
  from: Names | null;
  to: Names | null;
  cause: Cause;
  basis: "points" | "spend" | "orders";
  amount: number;
  /** What the level in question takes. */
  threshold: number;
  currency: string;
  /** First instant at which the level is no longer secured; null: it stays without doing anything. */
  securedUntil: string | null;
}

declare global {
  interface DomainEvents {
    /** `isFirst`: the level everybody begins with. */
    "tier.reached": Moved & { isFirst: boolean };
    "tier.lost": Moved;
    /** The announcement: what is missing, until when, and which level comes otherwise. */
    "tier.at-risk": {
      label: Names;
      to: Names | null;
      basis: "points" | "spend" | "orders";
      amount: number;
      missing: number;
      currency: string;
      /** First instant at which the level is lost. */
      until: string;
    };
  }
}

export type TierEventName = Extract<keyof DomainEvents, `tier.${string}`>;
