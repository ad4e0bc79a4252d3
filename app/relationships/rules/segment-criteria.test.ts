import { expect, test } from "vitest";
import { readCriteria } from "./segment-criteria.ts";

const formOf = (values: Record<string, string>) => new Map(Object.entries(values));

test("reads what is ticked and leaves the rest", () => {
  const form = formOf({
    "on.language": "on",
    "language.language": "de",
    "orders-at-least.orders": "3",
    "on.spend-at-least": "on",
    "spend-at-least.amount": "100",
    "spend-at-least.days": "365",
    "on.ambassador": "on",
  });
  expect(readCriteria(form)).toEqual({
    criteria: [
      { criterion: "language", values: { language: "de" } },
      { criterion: "spend-at-least", values: { amount: 100, days: 365 } },
      { criterion: "ambassador", values: {} },
    ],
    wrong: [],
  });
});

test.each([
  ["language", { "language.language": "fr" }],
  ["joined-after", { "joined-after.day": "2026-02-30" }],
  ["joined-before", { "joined-before.day": "yesterday" }],
  ["no-order-for", { "no-order-for.days": "0" }],
  ["no-order-for", { "no-order-for.days": "1.5" }],
  ["points-at-least", {}],
  ["level", { "level.levelId": "' or true" }],
] as const)("%s with %j does not fit", (criterion, values) => {
  const form = formOf({ [`on.${criterion}`]: "on", ...values });
  expect(readCriteria(form).wrong).toEqual([criterion]);
});
