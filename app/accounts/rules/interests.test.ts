import fc from "fast-check";
import { expect, test } from "vitest";
import { interestLimits, interestsFit, readInterests } from "./interests.ts";

test.each([
  ["", []],
  [" , ;\n,", []],
  ["Espresso, Latte  Art ,Cold Brew", ["Espresso", "Latte Art", "Cold Brew"]],
  ["Espresso, espresso, ESPRESSO", ["Espresso"]],
])("reads %j", (text, expected) => {
  expect(readInterests(text)).toEqual(expected);
});

test("what was read and joined reads the same again", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = readInterests(text);
      expect(readInterests(once.join(", "))).toEqual(once);
    }),
  );
});

test("refuses one too many and one too long", () => {
  const many = Array.from({ length: interestLimits.count }, (_, i) => `interest ${i}`);
  expect(interestsFit(many)).toBe(true);
  expect(interestsFit([...many, "one more"])).toBe(false);
  expect(interestsFit(["x".repeat(interestLimits.length)])).toBe(true);
  expect(interestsFit(["x".repeat(interestLimits.length + 1)])).toBe(false);
});
