import { describe, expect, test } from "vitest";
import { campaignFormSchema, ruleFormSchema } from "../../earning.schemas.ts";
import type { CampaignDefinition, EarningDefinition } from "./definition.ts";
import {
  activityLabelOfForm,
  campaignOfForm,
  definitionOfForm,
  fieldsOfCampaign,
  fieldsOfRule,
} from "./rule-form.ts";

const segment = "01900000-0000-7000-8000-000000000001";
const level = "01900000-0000-7000-8000-000000000002";
const rule = (changes: Partial<EarningDefinition>): EarningDefinition => ({
  trigger: "order-paid",
  amount: { perCurrencyUnit: 1 },
  conditions: {},
  limits: {},
  multipliedByLevel: true,
  countsForStatus: true,
  ...changes,
});

const rules: [string, EarningDefinition][] = [
  ["the simplest", rule({})],
  [
    "with every condition of an order",
    rule({
      conditions: {
        segments: [segment],
        minimumLevel: level,
        days: { from: "2026-11-01", through: "2026-12-24", weekdays: [1, 7] },
        channels: ["api"],
        minimumAmountMinor: 2_550,
        products: { skus: ["A-1", "B-2"], categories: ["coffee"] },
        firstOrder: true,
      },
      limits: {
        perFact: { points: 100, overflow: "reject" },
        perPeriod: { points: 500, period: "week" },
        perMember: 5_000,
      },
      delayDays: 0,
      expiresAfterMonths: null,
    }),
  ],
  [
    "of an activity",
    rule({
      trigger: "activity",
      amount: { fixed: 25 },
      conditions: { activityType: "quiz" },
      multipliedByLevel: false,
      countsForStatus: false,
      expiresAfterMonths: 6,
    }),
  ],
  ["of likes", rule({ trigger: "topic-liked", amount: { fixed: 5 }, conditions: { likes: 10 } })],
];

const quiz = { de: "Quiz zur Ernte", en: "Harvest quiz" };
const named = { currency: "EUR", activities: { quiz } };

test.each(rules)("a rule comes out of the form as it went in: %s", (_, definition) => {
  const fields = { ...fieldsOfRule("Name", definition, named), intent: "save" };
  const form = ruleFormSchema.parse(numbersOfWeekdays(fields));
  expect(definitionOfForm(form, "EUR")).toEqual(definition);
  const { activityType: type } = definition.conditions;
  expect(activityLabelOfForm(form)).toEqual(type ? { type, label: quiz } : null);
});

test("so does a campaign", () => {
  const definition: CampaignDefinition = {
    title: { de: "Doppelt", en: "Double" },
    triggers: ["order-paid", "survey-answered"],
    amount: { multiplier: 1.5 },
    conditions: { days: { from: "2026-11-01", through: "2026-11-30" } },
    limits: { perMember: 300 },
  };
  const budgetPoints = 1_000;
  const fields = fieldsOfCampaign("", definition, { currency: "EUR", budgetPoints });
  const form = campaignFormSchema.parse({ ...numbersOfWeekdays(fields), intent: "save" });
  expect(campaignOfForm(form, "EUR")).toEqual(definition);
  expect(form.budgetPoints).toBe(budgetPoints);
});

describe("refuses at the field", () => {
  const fields = { ...fieldsOfRule("", rule({}), named), intent: "save" };
  test.each([
    ["half a point", { amountKind: "fixed", amount: 1.5 }, "amount"],
    ["a rate where there is no amount", { trigger: "birthday" }, "amountKind"],
    ["no number of likes", { trigger: "topic-liked", amountKind: "fixed" }, "likes"],
    ["a name in one language only", { activityDe: "Quiz" }, "activityEn"],
    ["no kind of activity", { trigger: "activity" }, "activityType"],
    ["an end before the start", { from: "2026-11-02", through: "2026-11-01" }, "through"],
    ["a day that does not exist", { from: "2026-02-30" }, "from"],
    ["months without a number", { expiry: "months" }, "expiryMonths"],
  ])("%s", (_, changes, field) => {
    const parsed = ruleFormSchema.safeParse({ ...fields, ...changes });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

/** A browser sends text, which the form's reader makes into numbers. */
function numbersOfWeekdays(fields: Record<string, unknown>) {
  return { ...fields, weekdays: (fields.weekdays as string[]).map(Number) };
}
