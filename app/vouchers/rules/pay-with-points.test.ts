import fc from "fast-check";
import { expect, test } from "vitest";
import { payWithPoints } from "./pay-with-points.ts";

test.each([
  ["as many as are wanted", 300, 5000, { points: 100, minor: 100 }, { points: 300, minor: 300 }],
  ["no more than is open", 9000, 5000, { points: 100, minor: 100 }, { points: 5000, minor: 5000 }],
  ["none that buys nothing", 199, 5000, { points: 100, minor: 1 }, { points: 100, minor: 1 }],
  ["whole points only", 10, 7, { points: 1, minor: 5 }, { points: 1, minor: 5 }],
  ["two and a half a point", 10, 7, { points: 2, minor: 5 }, { points: 3, minor: 7 }],
  ["nothing for nothing", 10, 0, { points: 1, minor: 1 }, { points: 0, minor: 0 }],
])("points pay %s", (_, wanted, openMinor, price, paid) => {
  expect(payWithPoints({ wanted, openMinor, price })).toEqual(paid);
});

test("points never pay more than is open, and one point less would pay less", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  const price = fc.record({
    points: fc.integer({ min: 1, max: 10_000 }),
    minor: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(amount, amount, price, (wanted, openMinor, value) => {
      const paid = payWithPoints({ wanted, openMinor, price: value });
      expect(paid.points).toBeLessThanOrEqual(wanted);
      expect(paid.minor).toBeLessThanOrEqual(openMinor);
      const oneLess = payWithPoints({
        wanted: Math.max(0, paid.points - 1),
        openMinor,
        price: value,
      });
      expect(oneLess.minor < paid.minor || paid.points === 0).toBe(true);
    }),
  );
});
