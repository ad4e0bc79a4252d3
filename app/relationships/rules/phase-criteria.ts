import type { RelationshipPhase } from "#app/accounts/rules/member-status.ts";
import { probabilityAlive } from "./alive.ts";

/** What is known of a relationship, as far as its phase asks. */
export interface PhaseFacts {
  /** Orders that were paid and not wholly refunded. */
  orders: { count: number; firstAt: string | null; lastAt: string | null; categories: number };
  /** Contacts, counted as far as anybody asks. */
  contacts: { fromMember: number; fromBrand: number };
  /** When the member last turned to the brand or its community. */
  lastContactAt: string | null;
  hasPreferences: boolean;
  /** The last post or successful recommendation, and the last benefit of the brand. */
  memberGaveAt: string | null;
  brandGaveAt: string | null;
}

export type CriterionName =
  | "order"
  | "in-touch"
  | "contacts-of-member"
  | "contacts-of-brand"
  | "preferences"
  | "repeat-orders"
  | "categories"
  | "alive"
  | "member-gives"
  | "brand-gives";

/** What a criterion asks for and what there is: counts, per cent, or days since (null: never). */
export interface Criterion {
  name: CriterionName;
  isMet: boolean;
  have: number | null;
  need: number;
}

type Ask = (facts: PhaseFacts, now: Temporal.Instant) => Criterion;

/** Both sides give within this time, or the partnership rests. */
const givingDays = 180;
/** Where somebody ordered less than twice, nobody knows their rhythm. */
const usualIntervalDays = 60;
const intervalBounds = { least: 14, most: 180 };

const counted = (name: CriterionName, need: number, have: (facts: PhaseFacts) => number): Ask => {
  return (facts) => ({ name, need, have: have(facts), isMet: have(facts) >= need });
};
const since = (name: CriterionName, at: (facts: PhaseFacts) => string | null): Ask => {
  return (facts, now) => within(name, daysSince(at(facts), now), givingDays);
};
const aliveAbove =
  (percent: number): Ask =>
  (facts, now) => {
    const have = alivePercent(facts, now);
    return { name: "alive", have, need: percent, isMet: have !== null && have > percent };
  };

const order = counted("order", 1, ({ orders }) => orders.count);
const inTouch: Ask = (facts, now) =>
  within("in-touch", daysSince(facts.lastContactAt, now), 2 * expectedIntervalDays(facts));
const memberGives = since("member-gives", ({ memberGaveAt }) => memberGaveAt);
const brandGives = since("brand-gives", ({ brandGaveAt }) => brandGaveAt);

/**
 * The phases as data: one of the ways in must be met whole to enter, and somebody falls back as
 * soon as one of `stays` is not. What lets somebody fall is asked on the way in too, so that only
 * something new brings them back: nobody flickers.
 */
export const phaseRules: Record<
  Exclude<RelationshipPhase, "exploring">,
  { enter: readonly (readonly Ask[])[]; stays: readonly Ask[] }
> = {
  knowing: {
    enter: [
      [order, inTouch],
      [
        counted("contacts-of-member", 2, ({ contacts }) => contacts.fromMember),
        counted("contacts-of-brand", 2, ({ contacts }) => contacts.fromBrand),
        counted("preferences", 1, ({ hasPreferences }) => Number(hasPreferences)),
        inTouch,
      ],
    ],
    stays: [inTouch],
  },
  building: {
    enter: [
      [counted("repeat-orders", 2, ({ orders }) => Math.max(0, orders.count - 1)), aliveAbove(50)],
      [order, counted("categories", 2, ({ orders }) => orders.categories), aliveAbove(50)],
    ],
    stays: [],
  },
  partnership: {
    enter: [[aliveAbove(80), memberGives, brandGives]],
    stays: [memberGives, brandGives],
  },
};

/** How likely somebody still buys, in per cent; null where they never did. */
export function alivePercent({ orders }: PhaseFacts, now: Temporal.Instant): number | null {
  const { count, firstAt, lastAt } = orders;
  if (!firstAt || !lastAt) return null;
  const weeksSince = (at: string) => daysBetween(firstAt, at) / 7;
  const history = {
    repeats: count - 1,
    lastWeeks: weeksSince(lastAt),
    weeks: weeksSince(now.toString()),
  };
  return Math.round(1000 * probabilityAlive(history)) / 10;
}

/** How many days usually lie between two orders of a member, within bounds. */
export function expectedIntervalDays({ orders }: PhaseFacts): number {
  const { count, firstAt, lastAt } = orders;
  if (count < 2 || !firstAt || !lastAt) return usualIntervalDays;
  const mean = Math.round(daysBetween(firstAt, lastAt) / (count - 1));
  return Math.min(intervalBounds.most, Math.max(intervalBounds.least, mean));
}

function within(name: CriterionName, have: number | null, need: number): Criterion {
  return { name, have, need, isMet: have !== null && have <= need };
}

function daysSince(at: string | null, now: Temporal.Instant): number | null {
  return at === null ? null : Math.max(0, Math.floor(daysBetween(at, now.toString())));
}

function daysBetween(from: string, to: string): number {
  const span = Temporal.Instant.from(from).until(Temporal.Instant.from(to));
  return span.total("hours") / 24;
}
