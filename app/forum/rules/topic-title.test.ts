import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanTitle, slugOfTitle } from "./topic-title.ts";

test("a title loses what cannot be seen", () => {
  expect(cleanTitle("  Mahl\u200bgrad \u202e  für\nAlle ")).toBe("Mahlgrad für Alle");
});

test("a title of nothing visible and one that is too long are refused", () => {
  expect(() => cleanTitle("\u200b \u00ad")).toThrow("title-empty");
  expect(() => cleanTitle("x".repeat(201))).toThrow("title-too-long");
  expect(cleanTitle("x".repeat(200))).toHaveLength(200);
});

test("the address of a title is readable", () => {
  expect(slugOfTitle("Mahlgrad für die neue Äthiopien?")).toBe("mahlgrad-fuer-die-neue-aethiopien");
  expect(slugOfTitle("咖啡")).toBe("topic");
});

test("every title gets an address that fits into one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (title) => {
      expect(slugOfTitle(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
