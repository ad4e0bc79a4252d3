import type { Level } from "./programme.ts";
import type { TierDefinition } from "./tier-form.ts";

const plain = { multiplier: 1, earlyAccessDays: 0, benefits: { de: [], en: [] } };

const levels: Omit<Level, "id">[] = [
  {
    ...plain,
    rank: 1,
    name: { de: "Bronze", en: "Bronze" },
    threshold: 0,
    look: "copper",
    icon: "leaf",
  },
  {
    ...plain,
    rank: 2,
    name: { de: "Silber", en: "Silver" },
    threshold: 200,
    look: "silver",
    icon: "star",
    multiplier: 1.1,
  },
  {
    ...plain,
    rank: 3,
    name: { de: "Gold", en: "Gold" },
    threshold: 600,
    look: "gold",
    icon: "crown",
    multiplier: 1.25,
  },
];

/** What the form begins with where there are no levels yet. */
export const firstProgramme: TierDefinition = {
  basis: "points",
  period: "calendar-year",
  downgrade: "one-level",
  graceDays: 14,
  noticeDays: 30,
  protects: true,
  levels: levels.map((level) => ({ ...level, id: "" })),
};
