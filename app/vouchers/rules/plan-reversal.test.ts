import fc from "fast-check";
import { expect, test } from "vitest";
import { planReversal, type RedeemedLine, type RedeemedShare } from "./plan-reversal.ts";

const someLines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    pointsMinor: fc.integer({ min: 0, max: 5_000 }),
    discountMinor: fc.integer({ min: 1, max: 5_000 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test("however a redemption comes back, its parts are never more than it, and all of them are it", () => {
  const steps = fc.array(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), { maxLength: 6 });
  const price = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(someLines, steps, price, (given, asked, per) => {
      const lines: RedeemedLine[] = given.map(({ quantity, pointsMinor }, place) => ({
        lineId: `${place}`,
        quantity,
        pointsMinor,
        returnedQuantity: 0,
      }));
      const shares: RedeemedShare[] = given.map(({ discountMinor }, place) => ({
        voucherRedemptionId: "v",
        lineId: `${place}`,
        discountMinor,
        reversedMinor: 0,
      }));
      const minor = lines.reduce((sum, line) => sum + line.pointsMinor, 0);
      const points = { points: minor === 0 ? 0 : minor * per, minor };
      let pointsBack = 0;
      for (const step of [...asked, null]) {
        const returned =
          step &&
          lines.map(({ lineId, quantity }, place) => ({
            lineId,
            returnedQuantity: step[place]! % (quantity + 1),
          }));
        const plan = planReversal({ lines, shares, points, returned });
        for (const { lineId, returnedQuantity } of plan.lines)
          lines[Number(lineId)]!.returnedQuantity = returnedQuantity;
        for (const share of plan.shares) shares[Number(share.lineId)]!.reversedMinor += share.minor;
        for (const share of shares)
          expect(share.reversedMinor).toBeLessThanOrEqual(share.discountMinor);
        expect(plan.pointsReturned).toBeGreaterThanOrEqual(pointsBack);
        pointsBack = plan.pointsReturned;
        const again = planReversal({ lines, shares, points, returned });
        expect([again.lines, again.shares, again.pointsReturned]).toEqual([[], [], pointsBack]);
      }
      expect(shares.map(({ reversedMinor }) => reversedMinor)).toEqual(
        given.map((line) => line.discountMinor),
      );
      expect(pointsBack).toBe(points.points);
    }),
  );
});
