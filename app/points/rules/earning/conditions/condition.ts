import type { EarningFact, FactMember } from "../fact.ts";

export interface ConditionGround {
  fact: EarningFact;
  member: FactMember;
  timeZone: string;
  /** The programme's currency. */
  currency: string;
  /** Rank of each level, retired ones too. */
  rankOf: Readonly<Record<string, number>>;
}

/** One kind of condition: whether a fact meets what the rule says. */
export type Condition<Value> = (value: Value, ground: ConditionGround) => boolean;
