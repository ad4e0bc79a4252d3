import { describe, expect, test } from "vitest";
import { disputedNow, outcomeOfSession, reversedOfCheckout } from "./checkout-outcome.ts";

describe("where a checkout stands", () => {
  test.each([
    [{ status: "open", isPaid: false, paymentStatus: null }, { state: "open" }],
    [{ status: "complete", isPaid: true, paymentStatus: "succeeded" }, { state: "completed" }],
    [{ status: "complete", isPaid: true, paymentStatus: null }, { state: "completed" }],
    [{ status: "complete", isPaid: false, paymentStatus: "processing" }, { state: "processing" }],
    [
      { status: "complete", isPaid: false, paymentStatus: "requires_payment_method" },
      { state: "expired", reason: "payment-failed" },
    ],
    [
      { status: "expired", isPaid: false, paymentStatus: null },
      { state: "expired", reason: "time-out" },
    ],
  ] as const)("%o", (facts, outcome) => {
    expect(outcomeOfSession(facts)).toEqual(outcome);
  });
});

test("disputes count while their money is away", () => {
  const inquiry = { amountMinor: 500, movementsMinor: [] };
  const open = { amountMinor: 700, movementsMinor: [-700] };
  const won = { amountMinor: 900, movementsMinor: [-900, 900] };
  expect(disputedNow([inquiry, open, won])).toBe(700);
});

test("never more is away than was paid", () => {
  expect(reversedOfCheckout({ amountMinor: 1_000, refundedMinor: 600, disputedMinor: 700 })).toBe(
    1_000,
  );
});
