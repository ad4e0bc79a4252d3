import { expect, test } from "vitest";
import { isOftenUnfounded, suggestForReports } from "./report-misuse.ts";

test.each([
  ["nothing reported", 0, 0, 0, null],
  ["too few to say anything, all unfounded", 4, 4, 0, null],
  ["mostly right", 20, 5, 0, null],
  ["just below what counts as frequent", 10, 6, 0, null],
  ["mostly unfounded for the first time", 10, 7, 0, { action: "warn" }],
  ["all of five", 5, 5, 0, { action: "warn" }],
  ["after the warning", 10, 9, 1, { action: "stop-reports", days: 7 }],
  ["after a week", 12, 11, 2, { action: "stop-reports", days: 30 }],
  ["after a month", 15, 14, 3, { action: "stop-reports", days: 90 }],
  ["and again: reporting is never lost for good", 40, 39, 9, { action: "stop-reports", days: 90 }],
  ["warned, but better since", 20, 6, 1, null],
] as const)("%s", (_, decided, unfounded, steps, next) => {
  expect(suggestForReports({ decided, unfounded, steps })).toEqual(next);
});

test("nobody loses reports without a warning before", () => {
  for (let decided = 0; decided < 50; decided += 1)
    for (let unfounded = 0; unfounded <= decided; unfounded += 1)
      expect(suggestForReports({ decided, unfounded, steps: 0 })?.action ?? "warn").toBe("warn");
});

test("a reporter is marked where somebody should look", () => {
  expect(isOftenUnfounded({ decided: 10, upheld: 3 })).toBe(true);
  expect(isOftenUnfounded({ decided: 10, upheld: 4 })).toBe(false);
});
