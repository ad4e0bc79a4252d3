import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clawBackDue, planClawBack } from "./claw-back.ts";
import { refundPolicies } from "./programme.ts";

describe("what a refund takes back", () => {
  test.each([
    { granted: 100, refundedMinor: 0, paidMinor: 10_000, alreadyClawedBack: 0, due: 0 },
    { granted: 100, refundedMinor: 3_333, paidMinor: 10_000, alreadyClawedBack: 0, due: 33 },
    { granted: 100, refundedMinor: 6_666, paidMinor: 10_000, alreadyClawedBack: 33, due: 34 },
    { granted: 100, refundedMinor: 10_000, paidMinor: 10_000, alreadyClawedBack: 67, due: 33 },
    { granted: 100, refundedMinor: 10_000, paidMinor: 10_000, alreadyClawedBack: 100, due: 0 },
    { granted: 19, refundedMinor: 1_000, paidMinor: 1_999, alreadyClawedBack: 0, due: 10 },
    { granted: 19, refundedMinor: 500, paidMinor: 1_999, alreadyClawedBack: 10, due: 0 },
    { granted: 19, refundedMinor: 5_000, paidMinor: 1_999, alreadyClawedBack: 0, due: 19 },
    { granted: 10, refundedMinor: 0, paidMinor: 0, alreadyClawedBack: 0, due: 0 },
  ])(
    "$refundedMinor of $paidMinor after $alreadyClawedBack of $granted: $due",
    ({ due, ...given }) => {
      expect(clawBackDue(given)).toBe(due);
    },
  );

  test("comes to the same in one refund or in many, and never exceeds the grant", () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.integer({ min: 1, max: 500_000 }),
        fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 20 }),
        (granted, paidMinor, refunds) => {
          let refundedMinor = 0;
          let taken = 0;
          for (const refund of refunds) {
            refundedMinor = Math.min(paidMinor, refundedMinor + refund);
            taken += clawBackDue({ granted, refundedMinor, paidMinor, alreadyClawedBack: taken });
          }
          expect(taken).toBe(
            clawBackDue({ granted, refundedMinor, paidMinor, alreadyClawedBack: 0 }),
          );
          expect(taken).toBeLessThanOrEqual(granted);
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
