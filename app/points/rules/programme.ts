/** What a refund may take back where the points have been spent already. */
export const refundPolicies = ["only-pending", "down-to-zero", "into-negative"] as const;
export type RefundPolicy = (typeof refundPolicies)[number];

export const roundings = ["floor", "nearest"] as const;
export type Rounding = (typeof roundings)[number];

/** The programme as the brand has set it. */
export interface Programme {
  /** Calendar rules (activation, expiry) run in this zone. */
  timeZone: string;
  /** Purchases in other currencies earn nothing. */
  currency: string;
  /** Days from payment until points can be used. */
  pendingDays: number;
  /** Months from activation until points expire; null: never. */
  expiryMonths: number | null;
  /** Days that returned points can still be used where their own expiry has passed. */
  graceDays: number;
  refundPolicy: RefundPolicy;
  rounding: Rounding;
  /** The most that one grant or adjustment by staff may move. */
  maxGrantPoints: number;
  /** Above this many points a second person of the staff must approve. */
  approvalAbovePoints: number;
  /** The most a member may have, pending points counted in; null: no limit. */
  maxBalancePoints: number | null;
  /**
   * Stand-alone price of points for the liability (IFRS 15, B41): so many points are worth so much
   * of the programme's currency to a member, in minor units.
   */
  pointPrice: { points: number; minor: number };
}

export const defaultProgramme: Programme = {
  timeZone: "Europe/Berlin",
  currency: "EUR",
  pendingDays: 14,
  expiryMonths: 24,
  graceDays: 14,
  refundPolicy: "down-to-zero",
  rounding: "floor",
  maxGrantPoints: 5_000,
  approvalAbovePoints: 1_000,
  maxBalancePoints: null,
  pointPrice: { points: 100, minor: 100 },
};

/** The programme: what is stored over the brand's zone and currency over the defaults. */
export function programmeOf(
  stored: Partial<Programme> | undefined,
  brand: { timeZone: string; currency: string } | undefined,
): Programme {
  return {
    ...defaultProgramme,
    ...(brand && { timeZone: brand.timeZone, currency: brand.currency }),
    ...stored,
  };
}
