import type { Standing } from "../standing.ts";
import type { TriggerName } from "./names.ts";

/** Something that happened and may earn points; made by the triggers. */
export interface EarningFact {
  trigger: TriggerName;
  memberId: string;
  /** A rule earns once for it, e.g. `order:<id>`. */
  key: string;
  /** What the points are taken back with. */
  source: { kind: string; id: string };
  /** Decides on the version of the rule, the standing and the conditions. */
  at: Temporal.Instant;
  /** The delay starts here (a payment may come after its order), and caps count by it. */
  earnedAt: Temporal.Instant;
  channel: string;
  purchase?: Purchase;
  likes?: number;
  activityType?: string;
  /** For the member's history. */
  story: Record<string, unknown>;
}

export interface Purchase {
  /** What earns: without what was paid with points or gift balance. */
  basisMinor: number;
  currency: string;
  lines: readonly { sku: string; category: string | null; amountMinor: number }[];
  /** Whether the member had ordered nothing before. */
  isFirst: boolean;
}

/** What is known of the member whose fact it is. */
export interface FactMember {
  segmentIds: readonly string[];
  /** At the time of the fact. */
  standing: Standing | null;
}
