import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planClawBack, takenBackOf } from "./claw-back.ts";
import { refundPolicies } from "./programme.ts";

describe("what is taken back", () => {
  test.each([
    { granted: 100, reversed: 0, of: 10_000, takenBack: 0 },
    { granted: 100, reversed: 3_333, of: 10_000, takenBack: 33 },
    { granted: 100, reversed: 6_666, of: 10_000, takenBack: 67 },
    { granted: 100, reversed: 10_000, of: 10_000, takenBack: 100 },
    { granted: 19, reversed: 1_000, of: 1_999, takenBack: 10 },
    { granted: 19, reversed: 500, of: 1_999, takenBack: 5 },
    { granted: 19, reversed: 5_000, of: 1_999, takenBack: 19 },
    { granted: 10, reversed: 0, of: 0, takenBack: 0 },
    { granted: 7, reversed: 1, of: 1, takenBack: 7 },
  ])("$reversed of $of reversed of $granted: $takenBack", ({ takenBack, ...given }) => {
    expect(takenBackOf(given)).toBe(takenBack);
  });

  test("grows with what is reversed, and never exceeds the grant", () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.integer({ min: 1, max: 500_000 }),
        fc.nat(500_000),
        fc.nat(50_000),
        (granted, of, reversed, more) => {
          const taken = takenBackOf({ granted, of, reversed });
          const later = takenBackOf({ granted, of, reversed: reversed + more });
          expect(later).toBeGreaterThanOrEqual(taken);
          expect(later).toBeLessThanOrEqual(granted);
        },
      ),
    );
  });
});

describe("where it is taken from", () => {
  const spendable = (id: string, available: number) => ({
    id,
    available,
    earnedAt: "2026-01-01T00:00:00Z",
    expiresAt: null,
  });
  const given = {
    due: 100,
    ownPending: [{ lotId: "own", points: 20 }],
    ownLots: [spendable("own-2", 10)],
    otherLots: [spendable("other", 30)],
  };

  test.each([
    { policy: "only-pending", fromAvailable: [], intoDeficit: 0, notRecovered: 80 },
    {
      policy: "down-to-zero",
      fromAvailable: [
        { lotId: "own-2", points: 10 },
        { lotId: "other", points: 30 },
      ],
      intoDeficit: 0,
      notRecovered: 40,
    },
    {
      policy: "into-negative",
      fromAvailable: [
        { lotId: "own-2", points: 10 },
        { lotId: "other", points: 30 },
      ],
      intoDeficit: 40,
      notRecovered: 0,
    },
  ] as const)("$policy", ({ policy, ...expected }) => {
    expect(planClawBack({ ...given, policy })).toEqual({
      fromPending: [{ lotId: "own", points: 20 }],
      ...expected,
    });
  });

  test("every point that is due is taken or recorded", () => {
    const share = fc.nat(200);
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.nat(800),
        fc.constantFrom(...refundPolicies),
        (a, b, c, due, policy) => {
          const plan = planClawBack({
            due,
            policy,
            ownPending: [{ lotId: "p", points: a }],
            ownLots: [spendable("q", b)],
            otherLots: [spendable("r", c)],
          });
          const taken = [...plan.fromPending, ...plan.fromAvailable].reduce(
            (sum, one) => sum + one.points,
            0,
          );
          expect(taken + plan.intoDeficit + plan.notRecovered).toBe(due);
        },
      ),
    );
  });
});
