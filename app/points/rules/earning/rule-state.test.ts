import { expect, test } from "vitest";
import { ruleState } from "./rule-state.ts";

// In Berlin it is 21 November already.
const now = Temporal.Instant.from("2026-11-20T23:30:00Z");
const given = { conditions: {}, endedAt: null, isPaused: false, now, timeZone: "Europe/Berlin" };

test.each([
  ["active", given],
  ["paused", { ...given, isPaused: true }],
  ["ended", { ...given, isPaused: true, endedAt: "2026-11-01T00:00:00Z" }],
  ["planned", { ...given, conditions: { days: { from: "2026-11-22" } } }],
  ["active", { ...given, conditions: { days: { from: "2026-11-21", through: "2026-11-21" } } }],
  ["ended", { ...given, conditions: { days: { through: "2026-11-20" } } }],
  ["spent", { ...given, budget: { points: 100, spent: 100 } }],
  ["active", { ...given, budget: { points: 100, spent: 99 } }],
] as const)("is %s", (state, facts) => {
  expect(ruleState(facts)).toBe(state);
});
