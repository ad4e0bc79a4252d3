import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decideTrust,
  gapsTo,
  gapsToKeep,
  groundsOf,
  type TrustFacts,
  type TrustLevel,
  trustLevels,
} from "./trust-level.ts";
import { defaultTrustThresholds as thresholds } from "./trust-thresholds.ts";

const now = Temporal.Instant.from("2026-03-20T12:00:00Z");
const daysAgo = (days: number) => now.subtract({ hours: Math.round(days * 24) });
const nothing: TrustFacts = {
  ever: {
    daysVisited: 0,
    topicsEntered: 0,
    postsRead: 0,
    minutesRead: 0,
    likesGiven: 0,
    likesReceived: 0,
    topicsAnswered: 0,
  },
  recent: {
    daysVisited: 0,
    topicsAnswered: 0,
    topicsPercent: 0,
    postsPercent: 0,
    likers: 0,
    likeDays: 0,
    upheld: 0,
  },
};
const withEver = (ever: Partial<TrustFacts["ever"]>, of = nothing): TrustFacts => ({
  ...of,
  ever: { ...of.ever, ...ever },
});
const withRecent = (recent: Partial<TrustFacts["recent"]>, of = nothing): TrustFacts => ({
  ...of,
  recent: { ...of.recent, ...recent },
});
const settled = withEver({ topicsEntered: 5, postsRead: 30, minutesRead: 10 });
const member = withEver({ ...thresholds.member });
const regular = withRecent(
  {
    daysVisited: 50,
    topicsAnswered: 10,
    topicsPercent: 25,
    postsPercent: 25,
    likers: 5,
    likeDays: 7,
    upheld: 5,
  },
  member,
);

const decide = (facts: TrustFacts, level: TrustLevel = 0, since = daysAgo(0)) =>
  decideTrust(
    { level, since, reached: Math.min(level, 2) as 0 | 1 | 2 },
    { facts, thresholds, now },
  );

test.each<[string, TrustFacts, TrustLevel]>([
  ["somebody who has just come", nothing, 0],
  ["a topic too few", withEver({ topicsEntered: 4 }, settled), 0],
  ["a minute too few", withEver({ minutesRead: 9 }, settled), 0],
  ["five topics, thirty posts, ten minutes", settled, 1],
  ["fifteen days, but no reaction given", withEver({ likesGiven: 0 }, member), 1],
  ["replies in two topics", withEver({ topicsAnswered: 2 }, member), 1],
  ["all that a member does", member, 2],
  ["a member of whom six posts were taken down", withRecent({ upheld: 6 }, member), 1],
  ["a day too few of the last hundred", withRecent({ daysVisited: 49 }, regular), 2],
  ["reactions of four people", withRecent({ likers: 4 }, regular), 2],
  ["reactions on six days", withRecent({ likeDays: 6 }, regular), 2],
  ["a quarter of topics not reached", withRecent({ topicsPercent: 24 }, regular), 2],
  ["all that a regular does", regular, 3],
  ["a regular's days without a member's beginnings", withEver({ likesGiven: 0 }, regular), 1],
])("%s", (_, facts, level) => {
  expect(decide(facts)).toBe(level);
});

test("the first levels are kept, whatever is taken back later", () => {
  expect(decide(nothing, 1)).toBe(1);
  expect(decide(nothing, 2, daysAgo(400))).toBe(2);
});

test("too much that was taken down costs the second level, until it is forgiven", () => {
  const heldDown = { level: 1, reached: 2, since: daysAgo(1) } as const;
  expect(decideTrust(heldDown, { facts: nothing, thresholds, now })).toBe(2);
  expect(decide(withRecent({ upheld: 6 }, member), 2)).toBe(1);
  expect(decide(withRecent({ upheld: 5 }, member), 1)).toBe(2);
});

test.each<[string, Partial<TrustFacts["recent"]>, number, TrustLevel]>([
  ["nine tenths of everything, long after", { daysVisited: 45, likers: 5 }, 100, 3],
  ["less than nine tenths, on the fourteenth day", { daysVisited: 44 }, 13.9, 3],
  ["less than nine tenths, after fourteen days", { daysVisited: 44 }, 14, 2],
  ["too much taken down, after fourteen days", { upheld: 6 }, 14, 1],
])("a regular with %s", (_, recent, days, level) => {
  expect(decide(withRecent(recent, regular), 3, daysAgo(days))).toBe(level);
});

test("level 4 neither comes nor goes by itself", () => {
  expect(decide(nothing, 4, daysAgo(900))).toBe(4);
  fc.assert(
    fc.property(facts(), fc.constantFrom<TrustLevel>(0, 1, 2, 3), (some, level) => {
      expect(decide(some, level, daysAgo(200))).toBeLessThan(4);
    }),
  );
});

test("what is missing is exactly what stands between a level and the next", () => {
  fc.assert(
    fc.property(facts(), (some) => {
      const level = decide(some);
      for (const lower of [1, 2, 3] as const)
        expect(lower > level || gapsTo(lower, { facts: some, thresholds }).length === 0).toBe(true);
      if (level < 3)
        expect(gapsTo((level + 1) as 1, { facts: some, thresholds })).not.toHaveLength(0);
    }),
  );
});

test("counting again changes nothing, and doing more never costs anything", () => {
  fc.assert(
    fc.property(facts(), facts(), fc.constantFrom(...trustLevels), (some, more, level) => {
      const once = decide(some, level, daysAgo(20));
      expect(decide(some, once, daysAgo(20))).toBe(once);
      const both: TrustFacts = {
        ever: larger(some.ever, more.ever),
        recent: { ...larger(some.recent, more.recent), upheld: some.recent.upheld },
      };
      expect(decide(both, level, daysAgo(20))).toBeGreaterThanOrEqual(once);
    }),
  );
});

test("who reaches a level has also enough to keep it", () => {
  fc.assert(
    fc.property(facts(), (some) => {
      fc.pre(gapsTo(3, { facts: some, thresholds }).length === 0);
      expect(gapsToKeep({ facts: some, thresholds })).toEqual([]);
    }),
  );
  expect(groundsOf(1, { facts: settled, thresholds })[0]).toEqual({
    figure: "topicsEntered",
    has: 5,
    needs: 5,
  });
});

function facts(): fc.Arbitrary<TrustFacts> {
  return fc.record({ ever: countsFor(nothing.ever), recent: countsFor(nothing.recent) });
}

function countsFor<Figures extends Record<string, number>>(of: Figures): fc.Arbitrary<Figures> {
  const names = Object.keys(of);
  return fc
    .array(fc.nat({ max: 120 }), { minLength: names.length, maxLength: names.length })
    .map((counts) => Object.fromEntries(names.map((name, at) => [name, counts[at]!])) as Figures);
}

function larger<Figures extends Record<string, number>>(one: Figures, other: Figures): Figures {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, Math.max(value, other[key]!)]),
  ) as Figures;
}
