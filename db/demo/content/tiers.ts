import type { TierDefinition } from "#app/tiers/rules/tier-form.ts";

const level = {
  filter: "0192a000-0000-7000-8000-00000000aa01",
  roast: "0192a000-0000-7000-8000-00000000aa02",
  compass: "0192a000-0000-7000-8000-00000000aa03",
  north: "0192a000-0000-7000-8000-00000000aa04",
};

/** The levels of the roastery, from the first cup to the northern light. */
export const levels: TierDefinition["levels"] = [
  {
    id: level.filter,
    rank: 1,
    name: { de: "Aufguss", en: "First Pour" },
    threshold: 0,
    look: "stone",
    icon: "leaf",
    multiplier: 1,
    earlyAccessDays: 0,
    benefits: { de: ["Post aus der Rösterei"], en: ["Letters from the roastery"] },
  },
  {
    id: level.roast,
    rank: 2,
    name: { de: "Röstung", en: "Roast" },
    threshold: 120,
    look: "copper",
    icon: "bean",
    multiplier: 1.1,
    earlyAccessDays: 0,
    benefits: {
      de: ["Die Probe des Monats liegt bei"],
      en: ["The sample of the month comes along"],
    },
  },
  {
    id: level.compass,
    rank: 3,
    name: { de: "Kompass", en: "Compass" },
    threshold: 300,
    look: "sea",
    icon: "compass",
    multiplier: 1.25,
    earlyAccessDays: 3,
    benefits: {
      de: ["Zu den Ersten bei den Mikro-Losen gehören"],
      en: ["Being among the first for the micro lots"],
    },
  },
  {
    id: level.north,
    rank: 4,
    name: { de: "Nordlicht", en: "Northern Light" },
    threshold: 600,
    look: "night",
    icon: "sparkles",
    multiplier: 1.5,
    earlyAccessDays: 7,
    benefits: {
      de: ["Ein Tag in der Rösterei in Flensburg", "Ellas Durchwahl"],
      en: ["A day at the roastery in Flensburg", "Ella's direct line"],
    },
  },
];

/** The first rules were generous; whoever had a level by them kept it to the end of their year. */
export const firstThresholds = [0, 50, 110, 220];

export const tierRules: Omit<TierDefinition, "levels"> = {
  basis: "points",
  period: "anniversary",
  downgrade: "one-level",
  graceDays: 14,
  noticeDays: 30,
  protects: true,
};
