import { expect, test } from "vitest";
import { readNumberRanges } from "./number-ranges.ts";

test.each([
  ["", []],
  ["7", [7]],
  ["9, 4 7", [4, 7, 9]],
  ["4-6, 5–8", [4, 5, 6, 7, 8]],
  ["3;3", [3]],
])("%j names %j", (text, numbers) => {
  expect(readNumberRanges(text)).toEqual(numbers);
});

test.each(["x", "0", "4-", "-4", "9-4", "1-2-3", "1-1001", "1-900 1001-1900", "2.5"])(
  "%j is refused",
  (text) => {
    expect(readNumberRanges(text)).toBeNull();
  },
);
