import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, fillDeficit, type SpendableLot, takeUpTo } from "./spend.ts";

const lot = (
  id: string,
  available: number,
  expiresAt: string | null,
  earnedAt = "2026-01-01T00:00:00Z",
): SpendableLot => ({ id, available, earnedAt, expiresAt });

describe("spending", () => {
  test("takes the soonest expiry first, never-expiring last, then the oldest", () => {
    const lots = [
      lot("never", 10, null),
      lot("young", 10, "2027-05-01T00:00:00Z", "2026-02-01T00:00:00Z"),
      lot("old", 10, "2027-05-01T00:00:00Z", "2026-01-01T00:00:00.5Z"),
      lot("soon", 10, "2027-03-01T00:00:00Z"),
    ];
    expect(allocate(lots, 35)).toEqual([
      { lotId: "soon", points: 10 },
      { lotId: "old", points: 10 },
      { lotId: "young", points: 10 },
      { lotId: "never", points: 5 },
    ]);
  });

  test("refuses to take more than there is", () => {
    expect(allocate([lot("a", 10, null)], 11)).toBeNull();
    expect(takeUpTo([lot("a", 10, null)], 11)).toEqual([{ lotId: "a", points: 10 }]);
  });

  test("takes exactly what is asked and never overdraws a lot", () => {
    const lots = fc.array(
      fc.record({
        id: fc.uuid(),
        available: fc.nat(500),
        earnedAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
        expiresAt: fc.constantFrom(null, "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 3_000 }), (given, points) => {
        const total = given.reduce((sum, one) => sum + one.available, 0);
        const shares = allocate(given, points);
        expect(shares === null).toBe(total < points);
        for (const share of shares ?? [])
          expect(share.points).toBeLessThanOrEqual(
            given
              .filter((one) => one.id === share.lotId)
              .reduce((sum, one) => sum + one.available, 0),
          );
        if (shares) expect(shares.reduce((sum, one) => sum + one.points, 0)).toBe(points);
      }),
    );
  });
});

describe("a credit to an account in deficit", () => {
  test.each([
    { deficit: 0, credit: 100, toDeficit: 0, toLots: [{ lotId: "a", points: 100 }] },
    { deficit: 30, credit: 100, toDeficit: 30, toLots: [{ lotId: "a", points: 70 }] },
    { deficit: 100, credit: 100, toDeficit: 100, toLots: [] },
    { deficit: 150, credit: 100, toDeficit: 100, toLots: [] },
  ])("of $deficit: $credit fills $toDeficit", ({ deficit, credit, toDeficit, toLots }) => {
    expect(fillDeficit(deficit, [{ lotId: "a", points: credit }])).toEqual({ toDeficit, toLots });
  });
});
