import fc from "fast-check";
import { expect, test } from "vitest";
import { limitPoints } from "./caps.ts";
import type { Limits } from "./definition.ts";

const endless = Number.POSITIVE_INFINITY;
const unused = { inPeriod: 0, overall: 0 };

test.each<[string, number, Limits, { inPeriod: number; overall: number }, number, number]>([
  ["no limit", 120, {}, unused, endless, 120],
  [
    "a limit each time cuts off",
    120,
    { perFact: { points: 100, overflow: "trim" } },
    unused,
    endless,
    100,
  ],
  ["or refuses", 120, { perFact: { points: 100, overflow: "reject" } }, unused, endless, 0],
  [
    "refuses only what is more",
    100,
    { perFact: { points: 100, overflow: "reject" } },
    unused,
    endless,
    100,
  ],
  [
    "a period cuts off",
    120,
    { perPeriod: { points: 200, period: "month" } },
    { inPeriod: 150, overall: 900 },
    endless,
    50,
  ],
  [
    "a full period gives nothing",
    120,
    { perPeriod: { points: 200, period: "month" } },
    { inPeriod: 200, overall: 200 },
    endless,
    0,
  ],
  ["ever", 120, { perMember: 1_000 }, { inPeriod: 0, overall: 950 }, endless, 50],
  ["the highest balance cuts off", 120, {}, unused, 30, 30],
  ["a balance above it gives nothing", 120, {}, unused, -10, 0],
])("%s", (_, points, limits, use, room, left) => {
  expect(limitPoints(points, { limits, use, room })).toBe(left);
});

test("earnings one after the other never pass any limit", () => {
  const points = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 });
  fc.assert(
    fc.property(points, fc.nat(800), fc.nat(800), fc.nat(800), (wanted, period, member, most) => {
      const limits: Limits = { perPeriod: { points: period, period: "day" }, perMember: member };
      let given = 0;
      for (const one of wanted) {
        const use = { inPeriod: given, overall: given };
        given += limitPoints(one, { limits, use, room: most - given });
      }
      expect(given).toBe(
        Math.min(
          period,
          member,
          most,
          wanted.reduce((sum, n) => sum + n, 0),
        ),
      );
    }),
  );
});
