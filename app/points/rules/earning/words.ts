import type { ConditionValues } from "./conditions.ts";
import type { CampaignDefinition, EarningDefinition, Limits } from "./definition.ts";

/** Names of what rules refer to by id, and what they leave to the programme. */
export interface RuleNames {
  currency: string;
  pendingDays: number;
  expiryMonths: number | null;
  segments: Readonly<Record<string, string>>;
  levels: Readonly<Record<string, { de: string; en: string }>>;
  /** What members read for activities, by type. */
  activities: Readonly<Record<string, ActivityLabel>>;
  /** Whether activities without a label are named by their type: for staff, who know it. */
  withTypes: boolean;
}

/** An activity's name, e.g. "Besuch im Workshop". */
export interface ActivityLabel {
  de: string;
  en: string;
}

/** One statement about a rule: which text, with which values. Components make sentences of them. */
export type Statement =
  | { about: "segments"; ids: string[] }
  | { about: "minimumLevel"; id: string }
  | { about: "from" | "through"; date: string }
  | { about: "weekdays"; weekdays: number[] }
  | { about: "channels" | "products"; names: string[] }
  | { about: "minimumAmount"; amountMinor: number }
  | { about: "firstOrder" | "multipliedByLevel" | "noStatus" }
  | {
      about: "limit";
      kind: "trim" | "reject" | "perMember" | "day" | "week" | "month" | "year";
      points: number;
    }
  | { about: "delay"; days: number }
  | { about: "expiry"; months: number };

/** What members need beside it: without what is as the programme says anyway. */
export function briefStatementsOf(
  definition: EarningDefinition | CampaignDefinition,
  names: Pick<RuleNames, "pendingDays" | "expiryMonths">,
): Statement[] {
  const { delayDays, expiresAfterMonths } = definition;
  const isSaid = ({ about }: Statement) =>
    about === "delay"
      ? delayDays !== undefined && delayDays !== names.pendingDays
      : about === "expiry"
        ? expiresAfterMonths !== undefined && expiresAfterMonths !== names.expiryMonths
        : about !== "noStatus";
  return statementsOf(definition, names).filter(isSaid);
}

/** Everything a definition says beside what it is for and how much it gives, in reading order. */
export function statementsOf(
  definition: EarningDefinition | CampaignDefinition,
  names: Pick<RuleNames, "pendingDays" | "expiryMonths">,
): Statement[] {
  const { conditions, limits } = definition;
  const { delayDays = names.pendingDays, expiresAfterMonths = names.expiryMonths } = definition;
  const isRule = "trigger" in definition;
  return [
    ...statementsOfConditions(conditions),
    ...statementsOfLimits(limits),
    ...(isRule && definition.multipliedByLevel ? [{ about: "multipliedByLevel" } as const] : []),
    ...(isRule && !definition.countsForStatus ? [{ about: "noStatus" } as const] : []),
    { about: "delay", days: delayDays },
    { about: "expiry", months: expiresAfterMonths ?? 0 },
  ];
}

function statementsOfConditions(conditions: ConditionValues): Statement[] {
  const { segments, minimumLevel, days, channels, minimumAmountMinor, products } = conditions;
  const goods = [...(products?.skus ?? []), ...(products?.categories ?? [])];
  const found: (Statement | false | undefined)[] = [
    segments && { about: "segments", ids: segments },
    minimumLevel !== undefined && { about: "minimumLevel", id: minimumLevel },
    days?.from !== undefined && { about: "from", date: days.from },
    days?.through !== undefined && { about: "through", date: days.through },
    days?.weekdays?.length ? { about: "weekdays", weekdays: days.weekdays } : false,
    channels && { about: "channels", names: channels },
    minimumAmountMinor !== undefined && { about: "minimumAmount", amountMinor: minimumAmountMinor },
    goods.length > 0 && { about: "products", names: goods },
    conditions.firstOrder && { about: "firstOrder" },
  ];
  return found.filter((statement): statement is Statement => Boolean(statement));
}

function statementsOfLimits({ perFact, perPeriod, perMember }: Limits): Statement[] {
  return [
    ...(perFact
      ? [{ about: "limit", kind: perFact.overflow, points: perFact.points } as const]
      : []),
    ...(perPeriod
      ? [{ about: "limit", kind: perPeriod.period, points: perPeriod.points } as const]
      : []),
    ...(perMember === undefined
      ? []
      : [{ about: "limit", kind: "perMember", points: perMember } as const]),
  ];
}
