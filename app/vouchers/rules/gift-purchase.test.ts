import fc from "fast-check";
import { expect, test } from "vitest";
import { correctionOfPurchase, endOfGiftBalance } from "./gift-purchase.ts";

test("bought balance lasts to the end of the third year after, where the brand is", () => {
  const newYearsEve = Temporal.Instant.from("2026-12-31T22:30:00Z");
  expect(endOfGiftBalance(newYearsEve, "Europe/Berlin").toString()).toBe("2029-12-31T23:00:00Z");
  expect(endOfGiftBalance(newYearsEve, "Asia/Tokyo").toString()).toBe("2030-12-31T15:00:00Z");
});

test.each([
  { reversedMinor: 500, takenMinor: 0, freeMinor: 2_000, takeMinor: 500, unrecoveredMinor: 0 },
  { reversedMinor: 2_000, takenMinor: 0, freeMinor: 700, takeMinor: 700, unrecoveredMinor: 1_300 },
  { reversedMinor: 500, takenMinor: 500, freeMinor: 0, takeMinor: 0, unrecoveredMinor: 0 },
  { reversedMinor: 0, takenMinor: 500, freeMinor: 0, takeMinor: -500, unrecoveredMinor: 0 },
])("$reversedMinor away, $takenMinor taken, $freeMinor free", (one) => {
  const { takeMinor, unrecoveredMinor, ...facts } = one;
  expect(correctionOfPurchase(facts)).toEqual({ takeMinor, unrecoveredMinor });
});

test("never takes more than is free, and forgets nothing", () => {
  const amount = fc.nat(100_000);
  fc.assert(
    fc.property(amount, amount, amount, (reversedMinor, takenMinor, freeMinor) => {
      const { takeMinor, unrecoveredMinor } = correctionOfPurchase({
        reversedMinor,
        takenMinor,
        freeMinor,
      });
      expect(takeMinor).toBeLessThanOrEqual(freeMinor);
      expect(unrecoveredMinor).toBeGreaterThanOrEqual(0);
      expect(takenMinor + takeMinor + unrecoveredMinor).toBe(reversedMinor);
    }),
  );
});
