import { expect, test } from "vitest";
import { isPossibleBirthday, readDay } from "./birthday.ts";

const today = Temporal.PlainDate.from("2026-03-01");

test.each([
  ["2026-03-01", true],
  ["2026-03-02", false],
  ["1906-03-01", true],
  ["1906-02-28", false],
])("a birthday on %s: %s", (day, expected) => {
  expect(isPossibleBirthday(Temporal.PlainDate.from(day), today)).toBe(expected);
});

test.each(["", "1990-02-30", "1990-13-01", "30.4.1990", "1990-4-3", "+001990-04-03"])(
  "%j is no day",
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);
