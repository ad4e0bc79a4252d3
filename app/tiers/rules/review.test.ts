import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calendar } from "./period.ts";
import { type Level, rankFor, type TierProgramme } from "./programme.ts";
import {
  type Amounts,
  nextReviewAt,
  type Outcome,
  placeAnew,
  reviewStanding,
  type Standing,
} from "./review.ts";

const at = (text: string) => Temporal.Instant.from(text);
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const year2025 = span("2024-12-31T23:00:00Z", "2025-12-31T23:00:00Z");
const year2026 = span("2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z");
const year2027 = span("2026-12-31T23:00:00Z", "2027-12-31T23:00:00Z");

const levels = [
  { id: "bronze", threshold: 100 },
  { id: "silver", threshold: 500 },
  { id: "gold", threshold: 1_000 },
].map((level, index) => ({ ...level, rank: index + 1 }) as Level);

const rules: TierProgramme = {
  version: 1,
  basis: "points",
  period: "calendar-year",
  downgrade: "one-level",
  graceDays: 14,
  noticeDays: 30,
  protects: true,
  levels,
};
const calendar: Calendar = {
  period: "calendar-year",
  timeZone: "Europe/Berlin",
  joinedAt: at("2024-05-01T10:00:00Z"),
};
const nothing: Amounts = { current: 0, previous: 0, term: 0, warrant: 0 };
const nobody: Standing = { rank: 0, term: null, warrant: null, announcedAt: null };
/** Gold by what was earned in 2025, looked at when 2026 ends. */
const gold: Standing = { rank: 3, term: year2026, warrant: year2025, announcedAt: null };

function review(
  now: string,
  standing: Standing,
  amounts: Partial<Amounts>,
  changes: Partial<TierProgramme> = {},
): Outcome {
  const programme = { ...rules, ...changes };
  return reviewStanding({ programme, calendar, now: at(now) }, standing, {
    ...nothing,
    ...amounts,
  });
}

describe("up", () => {
  test.each([
    [99, 0],
    [100, 1],
    [499, 1],
    [500, 2],
    [1_000, 3],
    [9_999, 3],
    [-5, 0],
  ])("%i qualifying points make rank %i at once", (current, rank) => {
    const { standing, move } = review("2026-11-03T10:00:00Z", nobody, { current });
    expect(standing.rank).toBe(rank);
    expect(move?.cause).toBe(rank > 0 ? "reached" : undefined);
  });

  test("secures the level through the end of the next period", () => {
    const { standing } = review("2026-11-03T10:00:00Z", nobody, { current: 500 });
    expect(standing).toEqual({ rank: 2, warrant: year2026, term: year2027, announcedAt: null });
  });

  test("what was enough in the year before, and came back by a won dispute, counts", () => {
    const { standing, move } = review("2026-02-03T10:00:00Z", nobody, { previous: 1_000 });
    expect(standing).toEqual({ ...gold, announcedAt: null });
    expect(move?.span).toEqual(year2025);
  });

  test("a first level that takes nothing is everybody's and never at risk", () => {
    const free = [{ ...levels[0]!, threshold: 0 }, ...levels.slice(1)];
    const { standing } = review("2026-11-03T10:00:00Z", nobody, {}, { levels: free });
    expect(standing).toEqual({ rank: 1, term: null, warrant: null, announcedAt: null });
  });
});

describe("down", () => {
  const told = { ...gold, announcedAt: at("2026-12-01T23:10:00Z") };
  const short = { term: 700, warrant: 1_200 };

  test.each([
    ["2026-11-30T10:00:00Z", "nothing, too early to tell"],
    ["2026-12-01T22:59:59Z", "nothing, too early to tell"],
  ])("%s: %s", (now) => {
    expect(review(now, gold, short)).toEqual({ standing: gold, move: null, announce: null });
  });

  test("is announced first, with what is missing and which level comes otherwise", () => {
    const { announce, move, standing } = review("2026-12-01T23:00:00Z", gold, short);
    expect(move).toBeNull();
    expect(standing.announcedAt?.toString()).toBe("2026-12-01T23:00:00Z");
    // The grace of 14 days ends with 14 January.
    expect(announce).toEqual({ amount: 700, toRank: 2, until: at("2027-01-14T23:00:00Z") });
  });

  test("comes with the end of the grace, never before", () => {
    expect(review("2027-01-14T22:59:59Z", told, short).move).toBeNull();
    const { standing, move } = review("2027-01-14T23:00:00Z", told, short);
    expect(move).toMatchObject({ cause: "period-ended", direction: "down", amount: 700 });
    // Silver was earned in 2026, so 2027 decides next.
    expect(standing).toEqual({ rank: 2, warrant: year2026, term: year2027, announcedAt: null });
  });

  test("waits for the notice where the member was told late", () => {
    const late = { ...gold, announcedAt: at("2027-01-10T10:00:00Z") };
    expect(review("2027-01-20T10:00:00Z", late, short).move).toBeNull();
    expect(review("2027-02-08T23:00:00Z", late, short).move?.cause).toBe("period-ended");
  });

  test.each([
    ["one-level", 0, 2],
    ["full", 0, 0],
    ["full", 120, 1],
    ["one-level", 120, 2],
  ] as const)("%s with %i points in the period leads to rank %i", (downgrade, term, rank) => {
    const outcome = review("2027-02-01T10:00:00Z", told, { term, warrant: 1_200 }, { downgrade });
    expect(outcome.standing.rank).toBe(rank);
  });

  test("what comes in the days of grace still counts", () => {
    const kept = review("2027-01-10T10:00:00Z", told, {
      term: 1_000,
      current: 300,
      warrant: 1_200,
    });
    expect(kept.move).toBeNull();
    expect(kept.standing).toEqual({ ...gold, warrant: year2026, term: year2027 });
  });

  test("a level earned again in the new period stays", () => {
    const again = { term: 700, current: 1_000, warrant: 1_200 };
    const { standing, move } = review("2027-01-20T10:00:00Z", told, again);
    expect(move).toBeNull();
    expect(standing).toMatchObject({ rank: 3, warrant: year2027 });
  });

  test("without notice and grace, the period's end is the end", () => {
    const abrupt = { noticeDays: 0, graceDays: 0 };
    expect(review("2026-12-31T22:59:59Z", gold, short, abrupt).move).toBeNull();
    expect(review("2026-12-31T23:00:00Z", gold, short, abrupt).standing.rank).toBe(2);
  });
});

describe("refund", () => {
  const reachedNow: Standing = { rank: 3, term: year2027, warrant: year2026, announcedAt: null };

  test("undoes a level whose ground it took away, with the figure", () => {
    const amounts = { current: 950, warrant: 950 };
    const { standing, move } = review("2026-06-01T10:00:00Z", reachedNow, amounts);
    expect(move).toEqual({ cause: "refund", direction: "down", amount: 950, span: year2026 });
    expect(standing.rank).toBe(2);
  });

  test("falls back to what the year before had secured", () => {
    const amounts = { current: 50, previous: 600, warrant: 50 };
    const { standing } = review("2026-06-01T10:00:00Z", reachedNow, amounts);
    expect(standing).toEqual({ rank: 2, term: year2026, warrant: year2025, announcedAt: null });
  });

  test("leaves a level alone that another period earned as well", () => {
    const amounts = { current: 50, previous: 1_000, warrant: 50 };
    const { standing, move } = review("2026-06-01T10:00:00Z", reachedNow, amounts);
    expect(move).toBeNull();
    expect(standing).toEqual(gold);
  });

  test("cannot undo a level that was kept without having been earned", () => {
    const kept: Standing = { rank: 2, term: year2027, warrant: null, announcedAt: null };
    expect(review("2027-06-01T10:00:00Z", kept, { current: -50 }).move).toBeNull();
  });
});

describe("changed rules", () => {
  const ground = { programme: rules, calendar, now: at("2026-06-01T10:00:00Z") };
  const held = { ...gold, keepsLevel: false, isGone: false, isNew: false };

  test("move up whoever has enough now", () => {
    const outcome = placeAnew(ground, { ...held, rank: 2 }, { ...nothing, current: 1_000 });
    expect(outcome.move).toMatchObject({ cause: "rules-changed", direction: "up" });
  });

  test("leave everybody where they are until the end of their period, where they protect", () => {
    const outcome = placeAnew(ground, held, { ...nothing, previous: 600, warrant: 600 });
    expect(outcome.move).toBeNull();
    expect(outcome.standing).toEqual({ rank: 3, term: year2026, warrant: null, announcedAt: null });
  });

  test("move down at once where they do not protect", () => {
    const hard = { ...ground, programme: { ...rules, protects: false } };
    const outcome = placeAnew(hard, held, { ...nothing, previous: 600, warrant: 600 });
    expect(outcome.standing.rank).toBe(2);
    expect(outcome.move).toMatchObject({ direction: "down", amount: 600 });
  });

  test("move nobody down from a level that did not become harder", () => {
    const hard = { ...ground, programme: { ...rules, protects: false } };
    expect(placeAnew(hard, { ...held, keepsLevel: true }, nothing)).toEqual({
      standing: gold,
      move: null,
      announce: null,
    });
  });

  test("a level that is gone leaves its members on the one below", () => {
    const { move, standing } = placeAnew(ground, { ...held, rank: 2, isGone: true }, nothing);
    expect(standing.rank).toBe(2);
    expect(move?.direction).toBe("down");
  });
});

const amount = fc.integer({ min: -500, max: 2_000 });
const amounts = fc.record({ current: amount, previous: amount, term: amount, warrant: amount });
const programme = fc.record({
  downgrade: fc.constantFrom("one-level" as const, "full" as const),
  graceDays: fc.integer({ min: 0, max: 60 }),
  noticeDays: fc.integer({ min: 0, max: 60 }),
});
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2027, 11, 30) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString());

describe("always", () => {
  test("nobody stands below what the current period is enough for", () => {
    fc.assert(
      fc.property(instant, amounts, programme, (now, given, changes) => {
        const { standing } = review(now, gold, given, changes);
        expect(standing.rank).toBeGreaterThanOrEqual(rankFor(levels, given.current));
      }),
    );
  });

  test("nobody is moved down without a refund before the period and its grace are over", () => {
    fc.assert(
      fc.property(instant, amounts, programme, (now, given, changes) => {
        const { move } = review(now, gold, { ...given, warrant: 1_000 }, changes);
        if (move?.direction !== "down") return;
        expect(move.cause).toBe("period-ended");
        expect(Temporal.Instant.compare(at(now), year2026.endsAt)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("looking twice moves once", () => {
    fc.assert(
      fc.property(instant, amounts, programme, (now, given, changes) => {
        const { standing } = review(now, gold, given, changes);
        // The same figures, now read for the spans of the place that came out.
        const settled = { ...given, term: 0, warrant: 1_000 };
        expect(review(now, standing, settled, changes).move).toBeNull();
      }),
    );
  });

  test("a place that stays as it is needs no second look at once", () => {
    fc.assert(
      fc.property(instant, amounts, programme, (now, given, changes) => {
        const { standing } = review(now, gold, given, changes);
        if (standing.rank !== gold.rank || standing.term !== gold.term) return;
        const next = nextReviewAt({ programme: { ...rules, ...changes }, calendar }, standing);
        if (next) expect(Temporal.Instant.compare(next, at(now))).toBeGreaterThan(0);
      }),
    );
  });
});
