import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLedger, bookedSums } from "./any-ledger.ts";
import { movementsByMonth, outstandingAt } from "./movements.ts";
import { movementsInMoney, totalMovement } from "./movements-in-money.ts";

const lot = { cohort: "2026-01", expiry: "2028-01" };
const ledger = [
  ...bookedSums({ month: "2026-01", kind: "earn", points: 500, ...lot }, "issued", "pending"),
  ...bookedSums({ month: "2026-01", kind: "grant", points: 100, ...lot }, "issued"),
  ...bookedSums({ month: "2026-02", kind: "capture", points: -300, ...lot }, "redeemed", "held"),
  ...bookedSums({ month: "2026-02", kind: "claw-back", points: -50, ...lot }, "adjusted"),
  ...bookedSums({ month: "2026-03", kind: "return", points: 120, ...lot }, "redeemed"),
  ...bookedSums({ month: "2026-03", kind: "restore", points: 20, ...lot }, "adjusted"),
  ...bookedSums({ month: "2026-04", kind: "expire", points: -390, ...lot }, "expired"),
];

test("opens, moves and closes; returned points lessen what was redeemed", () => {
  const range = { from: "2026-02", to: "2026-04" };
  expect(movementsByMonth(ledger, range)).toMatchObject([
    { opening: 600, issued: 0, redeemed: -300, expired: 0, adjusted: -50, closing: 250 },
    { opening: 250, issued: 0, redeemed: 120, expired: 0, adjusted: 20, closing: 390 },
    { opening: 390, issued: 0, redeemed: 0, expired: -390, adjusted: 0, closing: 0 },
  ]);
  expect(
    movementsByMonth(ledger, { from: "2026-01", to: "2026-03" }).map(({ details }) => details),
  ).toEqual([
    { earned: 500, granted: 100, spent: 0, returned: 0, takenBack: 0, otherAdjustments: 0 },
    { earned: 0, granted: 0, spent: -300, returned: 0, takenBack: -50, otherAdjustments: 0 },
    { earned: 0, granted: 0, spent: 0, returned: 120, takenBack: 0, otherAdjustments: 20 },
  ]);
});

test("a month without movements keeps what it opened with", () => {
  const [movement] = movementsByMonth(ledger, { from: "2026-05", to: "2026-05" });
  expect(movement).toMatchObject({ opening: 0, closing: 0, issued: 0 });
  expect(Object.is(movement?.issued, 0)).toBe(true);
});

test("each closing is the next opening, and what members' accounts say", () => {
  fc.assert(
    fc.property(anyLedger, (sums) => {
      const movements = movementsByMonth(sums, { from: "2024-06", to: "2027-12" });
      movements.forEach((movement, index) => {
        expect(movement.closing).toBe(outstandingAt(sums, movement.month));
        if (index > 0) expect(movement.opening).toBe(movements[index - 1]!.closing);
      });
      const total = totalMovement(movements);
      expect(total.opening + total.issued + total.redeemed + total.expired + total.adjusted).toBe(
        total.closing,
      );
    }),
  );
});

test("in money the movements add up too, whatever a point costs", () => {
  const price = fc.record({
    points: fc.integer({ min: 1, max: 1_000 }),
    minor: fc.integer({ min: 1, max: 1_000 }),
  });
  fc.assert(
    fc.property(anyLedger, price, (sums, pointPrice) => {
      const movements = movementsByMonth(sums, { from: "2024-03", to: "2026-12" });
      const money = movementsInMoney(movements, pointPrice);
      money.forEach((one, index) => {
        expect(one.opening + one.issued + one.redeemed + one.expired + one.adjusted).toBe(
          one.closing,
        );
        if (index > 0) expect(one.opening).toBe(money[index - 1]!.closing);
        if (movements[index]!.issued === 0) expect(one.issued).toBe(0);
      });
    }),
  );
});
