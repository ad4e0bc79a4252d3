import fc from "fast-check";
import { expect, test } from "vitest";
import { avatarGround, avatarGrounds, initialsOf } from "./avatar-colour.ts";
import { contrastOf } from "./theme-palette.ts";

test.each(avatarGrounds)("$hex carries white letters at AA", ({ hex, look }) => {
  expect(contrastOf("#ffffff", hex)).toBeGreaterThanOrEqual(4.5);
  expect(look).toContain(hex);
});

test("the same seed keeps its ground, and many seeds use them all", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(avatarGround(seed)).toBe(avatarGround(`${seed}`));
      expect(avatarGrounds).toContain(avatarGround(seed));
    }),
  );
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => avatarGround(`member ${seed}`)));
  expect(seen.size).toBe(avatarGrounds.length);
});

test.each([
  ["Mira Brandt", "MB"],
  ["Ralf D.", "RD"],
  ["Anna-Lena von Öhlen", "AÖ"],
  ["tomke", "T"],
  ["  ", ""],
  ["🙂 Kim", "K"],
])("initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
