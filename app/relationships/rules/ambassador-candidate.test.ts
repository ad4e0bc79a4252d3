import { expect, test } from "vitest";
import { isAmbassadorCandidate } from "./ambassador-candidate.ts";
import type { FanPart } from "./fan-score.ts";

const now = Temporal.Instant.from("2026-11-01T12:00:00Z");
const part = (overrides: Partial<FanPart> = {}): FanPart => ({
  kind: "like",
  count: 30,
  people: 20,
  points: 18,
  since: "2026-05-01T12:00:00Z",
  latest: "2026-10-30T12:00:00Z",
  ...overrides,
});
const fan = {
  role: "member",
  standing: "fan" as const,
  isAmbassador: false,
  fanParts: [part()],
};

test.each([
  ["a fan for half a year", fan, true],
  ["somebody rising", { ...fan, standing: "rising" as const }, false],
  ["an ambassador", { ...fan, isAmbassador: true }, false],
  ["staff", { ...fan, role: "moderator" }, false],
  ["a fan since yesterday", { ...fan, fanParts: [part({ since: "2026-10-31T12:00:00Z" })] }, false],
  [
    "a fan since exactly 90 days",
    { ...fan, fanParts: [part({ since: "2026-08-03T12:00:00Z" })] },
    true,
  ],
  [
    "a fan with a hidden post",
    { ...fan, fanParts: [part(), part({ kind: "hidden-post", points: -4 })] },
    false,
  ],
])("%s: %o is a candidate: %s", (_, member, expected) => {
  expect(isAmbassadorCandidate(member, now)).toBe(expected);
});
