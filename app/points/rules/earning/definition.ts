import type { ConditionValues } from "./conditions.ts";
import type { CapPeriod, TriggerName } from "./names.ts";

/** What a rule says; stored as data, one version per change. */
export interface EarningDefinition extends Terms {
  trigger: TriggerName;
  amount: { fixed: number } | { perCurrencyUnit: number };
  /** Whether the member's level multiplies it. */
  multipliedByLevel: boolean;
  countsForStatus: boolean;
}

/** What a campaign adds to what rules give, as a movement of its own. Never counts for status. */
export interface CampaignDefinition extends Terms {
  /** What members read. */
  title: { de: string; en: string };
  triggers: TriggerName[];
  /** Only on top of these rules; absent: of every rule of its triggers. */
  ruleIds?: string[];
  amount: { fixed: number } | { multiplier: number };
}

interface Terms {
  /** All of them have to hold. */
  conditions: ConditionValues;
  limits: Limits;
  /** Days until available; absent: the programme's. */
  delayDays?: number;
  /** Months until expiry, null: never, absent: the programme's. */
  expiresAfterMonths?: number | null;
}

export interface Limits {
  /** For one fact: what is more is cut off, or the fact earns nothing. */
  perFact?: { points: number; overflow: "trim" | "reject" };
  perPeriod?: { points: number; period: CapPeriod };
  /** Ever, for one member. */
  perMember?: number;
}

/** A version of a rule, as it is evaluated. */
export interface Rule<Definition extends Terms = EarningDefinition> {
  id: string;
  version: number;
  definition: Definition;
}
export type Campaign = Rule<CampaignDefinition>;
