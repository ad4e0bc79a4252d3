import { expect, test } from "vitest";
import { shownStateOf } from "./shown-state.ts";

const given = {
  type: "voucher",
  state: "captured",
  deliveryState: null,
  address: null,
  checkedInAt: null,
} as const;

test.each([
  [given, "given", false],
  [{ ...given, state: "cancelled" }, "cancelled", false],
  [{ ...given, state: "released" }, "released", false],
  [{ ...given, state: "held" }, "reserved", true],
  [{ ...given, state: "awaiting-payment" }, "awaiting-payment", true],
  [{ ...given, type: "product", state: "fulfilling", deliveryState: "packed" }, "packed", true],
  [
    { ...given, type: "product", state: "fulfilling", deliveryState: "ordered" },
    "awaiting-address",
    true,
  ],
  [
    { ...given, type: "product", state: "fulfilling", deliveryState: "ordered", address: {} },
    "ordered",
    true,
  ],
  [{ ...given, type: "product", deliveryState: "sent" }, "sent", true],
  [{ ...given, type: "product", deliveryState: "received" }, "received", false],
  [{ ...given, type: "product", deliveryState: "returned" }, "returned", true],
  [{ ...given, type: "experience", state: "fulfilling" }, "seat", true],
  [{ ...given, type: "experience" }, "seat", false],
  [{ ...given, type: "experience", checkedInAt: "2026-11-22T10:00:00Z" }, "been-there", false],
] as const)("%o reads %s", (redemption, word, isOpen) => {
  expect(shownStateOf(redemption)).toEqual({ word, isOpen });
});
