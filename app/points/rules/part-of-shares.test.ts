import fc from "fast-check";
import { expect, test } from "vitest";
import { partOfShares } from "./part-of-shares.ts";

const shares = [
  { lotId: "soon", points: 30 },
  { lotId: "late", points: 70 },
];

test("what was spent last goes back first, by totals", () => {
  expect(partOfShares(shares, { returnedPoints: 0, totalPoints: 50 })).toEqual([
    { lotId: "late", points: 50 },
  ]);
  expect(partOfShares(shares, { returnedPoints: 50, totalPoints: 90 })).toEqual([
    { lotId: "late", points: 20 },
    { lotId: "soon", points: 20 },
  ]);
  expect(partOfShares(shares, { returnedPoints: 90, totalPoints: 90 })).toEqual([]);
});

test("the steps of a return give every lot what was taken from it", () => {
  const some = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 });
  const cuts = fc.array(fc.nat(), { maxLength: 5 });
  fc.assert(
    fc.property(some, cuts, (points, seeds) => {
      const spent = points.map((each, lotId) => ({ lotId, points: each }));
      const whole = points.reduce((sum, each) => sum + each, 0);
      const totals = [...seeds.map((seed) => seed % (whole + 1)).sort((a, b) => a - b), whole];
      const back = totals.flatMap((totalPoints, step) =>
        partOfShares(spent, { returnedPoints: totals[step - 1] ?? 0, totalPoints }),
      );
      for (const { lotId, points: taken } of spent) {
        const returned = back.filter((share) => share.lotId === lotId);
        expect(returned.reduce((sum, share) => sum + share.points, 0)).toBe(taken);
      }
    }),
  );
});
