import { expect, test } from "vitest";
import {
  deliveryStates,
  isHolding,
  isStanding,
  mayDeliver,
  mayMove,
  memberMayCancel,
  redemptionStates,
} from "./redemption-state.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

test.each([
  ["held", ["awaiting-payment", "fulfilling", "captured", "cancelled", "released"]],
  ["awaiting-payment", ["fulfilling", "captured", "cancelled", "released"]],
  ["fulfilling", ["captured", "cancelled"]],
  ["captured", ["cancelled"]],
  ["cancelled", []],
  ["released", []],
] as const)("from %s a redemption goes to %j and nowhere else", (from, to) => {
  expect(redemptionStates.filter((state) => mayMove(from, state))).toEqual(to);
});

test.each([
  ["reserved", ["ordered", "cancelled"]],
  ["ordered", ["packed", "sent", "cancelled"]],
  ["packed", ["ordered", "sent", "cancelled"]],
  ["sent", ["received", "returned"]],
  ["received", ["returned"]],
  ["returned", ["packed", "sent", "cancelled"]],
  ["cancelled", []],
] as const)("from %s a delivery goes to %j and nowhere else", (from, to) => {
  expect(deliveryStates.filter((state) => mayDeliver(from, state))).toEqual(to);
});

test("points are either held or settled, and what is settled stands or not", () => {
  expect(redemptionStates.filter(isHolding)).toEqual(["held", "awaiting-payment", "fulfilling"]);
  expect(redemptionStates.filter((state) => !isStanding(state))).toEqual(["cancelled", "released"]);
});

const open = { state: "fulfilling", deliveryState: null, seatUntil: null } as const;

test.each([
  ["while it is awaited", open, true],
  ["before it is paid", { ...open, state: "awaiting-payment", deliveryState: "reserved" }, true],
  ["before it is packed", { ...open, deliveryState: "ordered" }, true],
  ["once it is packed", { ...open, deliveryState: "packed" }, false],
  ["once it was given", { ...open, state: "captured" }, false],
  ["once it was cancelled", { ...open, state: "cancelled" }, false],
  ["before the last moment", { ...open, seatUntil: "2026-11-22T10:00:01Z" }, true],
  ["at the last moment", { ...open, seatUntil: "2026-11-22T10:00:00Z" }, false],
] as const)("a member cancels %s: %o → %s", (_when, redemption, expected) => {
  expect(memberMayCancel(redemption, now)).toBe(expected);
});
