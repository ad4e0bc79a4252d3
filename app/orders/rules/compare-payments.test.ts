import { describe, expect, test } from "vitest";
import { type ComparedThing, differencesOf } from "./compare-payments.ts";

const checkout: ComparedThing = {
  kind: "checkout",
  objectId: "cs_1",
  ownId: "one",
  here: { state: "completed", refundedMinor: 0 },
  there: { state: "completed", refundedMinor: 0 },
};

test("nothing differs where both say the same", () => {
  expect(differencesOf([checkout])).toEqual([]);
});

describe("differences", () => {
  test.each([
    [{ there: { state: "expired" } }, "checkout-state", "expired", "completed"],
    [{ there: { state: "completed", refundedMinor: 5 } }, "checkout-refunds", "5", "0"],
    [{ there: null }, "checkout-missing-there", "–", "completed"],
    [{ here: null }, "checkout-missing-here", "completed", "–"],
    [{ kind: "order", here: null, there: { state: "paid" } }, "order-missing", "paid", "–"],
    [
      { kind: "membership", here: { state: "active" }, there: null },
      "membership-state",
      "–",
      "active",
    ],
    [
      { kind: "mirror", here: { state: "open" }, there: { state: "closed" } },
      "mirror-state",
      "closed",
      "open",
    ],
  ] as const)("%o", (change, kind, expected, found) => {
    expect(differencesOf([{ ...checkout, ...change }])).toEqual([
      { kind, objectId: "cs_1", ownId: "one", expected, found },
    ]);
  });
});
