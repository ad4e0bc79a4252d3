import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Confirmation, type FanEvidence, type GivingKind, scoreFan } from "./fan-score.ts";

const now = Temporal.Instant.from("2026-11-01T12:00:00Z");
const daysAgo = (days: number) => now.subtract({ hours: days * 24 }).toString();
const likes = (people: number, ago = 1): Confirmation[] =>
  Array.from({ length: people }, (_, index) => ({
    kind: "like",
    byMemberId: `person-${index}`,
    at: daysAgo(ago),
  }));
const evidence = (part: Partial<FanEvidence> = {}): FanEvidence => ({
  memberId: "me",
  confirmations: [],
  takings: [],
  ...part,
});

describe("the standing", () => {
  test.each<[string, Partial<FanEvidence>, string]>([
    ["nobody confirmed anything", {}, "none"],
    ["twenty people like it", { confirmations: likes(20) }, "fan"],
    [
      "four people like it, over and over",
      { confirmations: Array.from({ length: 500 }, () => likes(4)).flat() },
      "rising",
    ],
    ["two people like it", { confirmations: likes(2) }, "none"],
    ["six people like it, all of late", { confirmations: likes(6) }, "rising"],
    [
      "ten people liked it half a year ago and one did since",
      {
        confirmations: [...likes(10, 115), ...likes(1, 1)],
      },
      "none",
    ],
    [
      "twenty people liked it, and then nothing more came",
      { confirmations: likes(20, 130) },
      "silent",
    ],
    ["six people liked it long ago", { confirmations: likes(6, 130) }, "none"],
    [
      "more is taken than given",
      {
        confirmations: likes(20),
        takings: Array.from({ length: 6 }, () => ({ kind: "hidden-post", at: daysAgo(1) })),
      },
      "none",
    ],
  ])("when %s", (_, part, standing) => {
    expect(scoreFan(evidence(part), now).standing).toBe(standing);
  });

  test("a like counts half after 180 days", () => {
    const { score } = scoreFan(evidence({ confirmations: likes(1, 180) }), now);
    expect(score).toBe(0.5);
  });

  test("what happens later does not count yet", () => {
    expect(scoreFan(evidence({ confirmations: likes(9, -1) }), now).score).toBe(0);
  });

  test("the same person's second like counts half", () => {
    expect(scoreFan(evidence({ confirmations: [...likes(1, 0), ...likes(1, 0)] }), now).score).toBe(
      1.5,
    );
  });
});

const confirmation = fc.record({
  kind: fc.constantFrom<GivingKind>("like", "accepted-answer", "recommendation"),
  byMemberId: fc.constantFrom("me", "ann", "bo", "cy", "di", "ed", "flo"),
  at: fc.integer({ min: 0, max: 900 }).map(daysAgo),
});
const anyEvidence = fc.record({
  memberId: fc.constant("me"),
  confirmations: fc.array(confirmation, { maxLength: 40 }),
  takings: fc.array(
    fc.record({
      kind: fc.constantFrom("hidden-post" as const, "claimed-reward" as const),
      at: fc.integer({ min: 0, max: 900 }).map(daysAgo),
    }),
    { maxLength: 10 },
  ),
});
const cents = (value: number) => Math.round(value * 100);

test("the parts add up to the score", () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { score, gives, takes, parts } = scoreFan(given, now);
      const sum = parts.reduce((total, part) => total + cents(part.points), 0);
      expect(sum).toBe(cents(score));
      expect(cents(gives) - cents(takes)).toBe(cents(score));
    }),
  );
});

test("another confirmation never lowers what was given", () => {
  fc.assert(
    fc.property(anyEvidence, confirmation, (given, more) => {
      const before = scoreFan(given, now).gives;
      const after = scoreFan({ ...given, confirmations: [...given.confirmations, more] }, now);
      expect(after.gives).toBeGreaterThanOrEqual(before);
    }),
  );
});

test("own confirmations change nothing", () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const others = given.confirmations.filter(({ byMemberId }) => byMemberId !== "me");
      expect(scoreFan({ ...given, confirmations: others }, now)).toEqual(scoreFan(given, now));
    }),
  );
});

test("the order of the evidence changes nothing", () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const turned = {
        ...given,
        confirmations: given.confirmations.toReversed(),
        takings: given.takings.toReversed(),
      };
      expect(scoreFan(turned, now)).toEqual(scoreFan(given, now));
    }),
  );
});
