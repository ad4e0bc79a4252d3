import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["5 € auf deinen nächsten Einkauf", "5-euro-auf-deinen-naechsten-einkauf"],
  ["  Café — für Große! ", "cafe-fuer-grosse"],
  ["日本", "reward"],
])("%s becomes %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("every title becomes an address that the database allows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
