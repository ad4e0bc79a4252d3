import { expect, test } from "vitest";
import { readTypedAmount } from "./typed-amount.ts";

test.each([
  ["49,90", "EUR", 4_990],
  ["49.9", "EUR", 4_990],
  [" 50 ", "EUR", 5_000],
  ["50", "JPY", 50],
  ["1.234", "KWD", 1_234],
  ["49,999", "EUR", null],
  ["50,5", "JPY", null],
  ["-1", "EUR", null],
  ["viel", "EUR", null],
  ["", "EUR", null],
  ["999999999", "EUR", null],
])("%s in %s", (text, currency, minor) => {
  expect(readTypedAmount(text, currency)).toBe(minor);
});
