import { expect, test } from "vitest";
import { readHistoryFilter, spanOfYear, writeHistoryFilter } from "./history-filter.ts";

test.each([
  ["show=spent&year=2026", { group: "spent", year: 2026 }],
  ["show=toString&year=1e3", { group: null, year: null }],
  ["", { group: null, year: null }],
] as const)("%j is %j", (query, filter) => {
  expect(readHistoryFilter(new URLSearchParams(query))).toEqual(filter);
});

test("writes what it reads", () => {
  const filter = { group: "earned", year: 2025 } as const;
  expect(readHistoryFilter(new URLSearchParams(writeHistoryFilter(filter)))).toEqual(filter);
});

test("a year begins at midnight of the programme", () => {
  expect(spanOfYear(2026, "Europe/Berlin").from.toString()).toBe("2025-12-31T23:00:00Z");
  expect(spanOfYear(2026, "America/New_York").until.toString()).toBe("2027-01-01T05:00:00Z");
});
