import { expect, test } from "vitest";
import { isShownTo } from "./visibility.ts";

const guest = { isMember: false, isOwn: false, isStaff: false };
const member = { ...guest, isMember: true };

test.each([
  ["everyone", guest, true],
  ["members", guest, false],
  ["members", member, true],
  ["nobody", member, false],
  ["nobody", { ...member, isOwn: true }, true],
  ["nobody", { ...member, isStaff: true }, true],
] as const)("what is for %s is shown to %j: %s", (audience, viewer, isShown) => {
  expect(isShownTo(audience, viewer)).toBe(isShown);
});
