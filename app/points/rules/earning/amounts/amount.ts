import type { ExactPoints } from "../../earn.ts";

export interface AmountGround {
  /** What earns of the purchase, in minor units of the programme's currency; null: no such amount. */
  basisMinor: number | null;
  currency: string;
  /** What the rule gives that a campaign comes on top of; zero for a rule itself. */
  given: ExactPoints;
}

/** One way to say how many points, not rounded yet. */
export type Amount = (value: number, ground: AmountGround) => ExactPoints;
