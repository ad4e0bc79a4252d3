import type {
  CampaignDefinition,
  EarningDefinition,
} from "#app/points/rules/earning/definition.ts";

type DemoRule = { name: string; daysAgo: number; pausedDaysAgo?: number } & Pick<
  EarningDefinition,
  "trigger" | "amount"
> &
  Partial<EarningDefinition>;

/** What earns points at Nordlicht beside purchases; orders have their rule from the first day. */
export const rules: DemoRule[] = [
  { name: "Willkommen", daysAgo: 400, trigger: "sign-up", amount: { fixed: 50 } },
  { name: "", daysAgo: 400, trigger: "profile-completed", amount: { fixed: 30 } },
  { name: "", daysAgo: 400, trigger: "birthday", amount: { fixed: 100 }, expiresAfterMonths: 3 },
  {
    name: "Hilfe in der Runde",
    daysAgo: 300,
    trigger: "answer-accepted",
    amount: { fixed: 20 },
    limits: { perPeriod: { points: 100, period: "week" } },
  },
  {
    name: "",
    daysAgo: 300,
    trigger: "topic-liked",
    amount: { fixed: 25 },
    conditions: { likes: 8 },
    limits: { perPeriod: { points: 100, period: "month" } },
  },
  { name: "", daysAgo: 400, trigger: "recommendation-converted", amount: { fixed: 150 } },
  { name: "Umfragen", daysAgo: 120, trigger: "survey-answered", amount: { fixed: 40 } },
  {
    name: "Espresso entdecken",
    daysAgo: 200,
    trigger: "order-paid",
    amount: { perCurrencyUnit: 0.5 },
    conditions: { products: { categories: ["espresso"] } },
    limits: { perPeriod: { points: 60, period: "month" } },
  },
  {
    name: "Pause bis zum neuen Röstplan",
    daysAgo: 250,
    pausedDaysAgo: 60,
    trigger: "activity",
    amount: { fixed: 75 },
    conditions: { activityType: "workshop-visited" },
    expiresAfterMonths: 3,
  },
];

/** What members read for what other systems tell. */
export const activityLabels: Record<string, { de: string; en: string }> = {
  "workshop-visited": { de: "Besuch im Röstworkshop", en: "Visit to the roasting workshop" },
};

/** Since half a year ago an order has a limit per month; before it had none. */
export const laterOrderRule: { daysAgo: number } & Pick<EarningDefinition, "limits"> = {
  daysAgo: 180,
  limits: { perPeriod: { points: 2_000, period: "month" } },
};

interface DemoCampaign {
  definition: Omit<CampaignDefinition, "conditions" | "limits">;
  madeDaysAgo: number;
  /** Days ago of the first and the last day; below zero: to come. */
  from: number;
  through: number;
  budgetPoints: number;
}

export const campaigns: DemoCampaign[] = [
  {
    definition: {
      title: { de: "Herbstwoche: doppelte Punkte", en: "Autumn week: double points" },
      triggers: ["order-paid"],
      amount: { multiplier: 2 },
    },
    madeDaysAgo: 50,
    from: 42,
    through: 36,
    budgetPoints: 2_000,
  },
  {
    definition: {
      title: { de: "Adventskaffee", en: "Coffee for Advent" },
      triggers: ["order-paid"],
      amount: { multiplier: 1.5 },
    },
    madeDaysAgo: 12,
    from: 10,
    through: -12,
    budgetPoints: 5_000,
  },
];

/** How many people answered the survey of the season. */
export const surveyAnswers = 14;
