import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutPersonalData } from "./without-personal-data.ts";

test.each([
  ["Du nennst Anna Wolff beim Namen.", "Du nennst […] beim Namen."],
  ["anna.wolff@example.org steht darin", "[…] steht darin"],
  ["Ruf an: 0461 / 123 45-67!", "Ruf an: […]!"],
  ["Bestellung 2026110307 und https://a.example/x?y=1", "Bestellung […] und […]"],
  ["@anna_w, so nicht", "[…], so nicht"],
  // Years, clauses and amounts are nobody's.
  ["Seit 2024 gilt Regel 4, 25 Prozent.", "Seit 2024 gilt Regel 4, 25 Prozent."],
  ["Wolffsburg ist kein Name.", "Wolffsburg ist kein Name."],
])("%s", (text, expected) => {
  expect(withoutPersonalData(text, ["Anna Wolff", "Wolff"])).toBe(expected);
});

test("a name never survives, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} Zaunkönig ${after}`;
      expect(withoutPersonalData(text, ["Zaunkönig"])).not.toContain(" Zaunkönig ");
    }),
  );
});
