import { type NewCampaign, openTerms } from "#app/vouchers/rules/campaign.types.ts";

interface DemoCampaign {
  key: string;
  daysAgo: number;
  campaign: NewCampaign;
}

/** Campaigns of vouchers as a roastery would run them. */
export const campaigns: readonly DemoCampaign[] = [
  {
    key: "fair",
    daysAgo: 21,
    campaign: {
      ...openTerms,
      kind: "percentage",
      name: "Flyer Kaffeemesse Hamburg",
      label: { de: "10 % auf deinen ersten Kaffee", en: "10% off your first coffee" },
      conditions: { de: "Einmal, bis zu 10 € Rabatt.", en: "Once, up to €10 off." },
      percentage: 10,
      maximumDiscountMinor: 1_000,
      currency: "EUR",
      budgetMinor: 200_000,
      validDays: 120,
      isCombinable: false,
    },
  },
  {
    key: "thanks",
    daysAgo: 9,
    campaign: {
      ...openTerms,
      kind: "amount",
      name: "Dank an die Verkostungsrunde",
      label: { de: "5 € zum Dank", en: "€5 as a thank-you" },
      amountMinor: 500,
      currency: "EUR",
      minimumOrderMinor: 1_500,
      validDays: 60,
      holder: "owner",
    },
  },
  {
    key: "advent",
    daysAgo: 12,
    campaign: {
      ...openTerms,
      kind: "percentage",
      name: "Advent im Newsletter",
      label: { de: "15 % im Advent", en: "15% in Advent" },
      percentage: 15,
      currency: "EUR",
      minimumOrderMinor: 1_200,
      codeStyle: "shared",
      useLimit: 60,
      memberLimit: null,
      priority: 5,
    },
  },
];

/** Batches of codes: printed, misprinted, given to the tasters. */
export const batches = [
  {
    id: "019a8f00-0000-7000-8000-000000000001",
    campaign: "fair",
    name: "Flyer, erste Auflage",
    daysAgo: 20,
    codes: 400,
    uses: 17,
    withdrawn: null,
  },
  {
    id: "019a8f00-0000-7000-8000-000000000002",
    campaign: "fair",
    name: "Flyer, Fehldruck",
    daysAgo: 20,
    codes: 100,
    withdrawn: "Auf diesen Flyern steht das falsche Datum.",
  },
  {
    id: "019a8f00-0000-7000-8000-000000000003",
    campaign: "thanks",
    name: "Verkostung im Herbst",
    daysAgo: 9,
    segment: "Verkostungsrunde Herbst",
    withdrawn: null,
  },
] as const;

export const sharedCode = { campaign: "advent", code: "ADVENT26", daysAgo: 12, uses: 23 };
