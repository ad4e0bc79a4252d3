import { expect, test } from "vitest";
import {
  fulfilmentStages,
  nextMovesOf,
  staffMayCancel,
  stageOf,
  workStages,
} from "./fulfilment-stage.ts";
import { deliveryStates, mayDeliver, redemptionStates } from "./redemption-state.ts";

test.each([
  ["held", "reserved", "held"],
  ["awaiting-payment", "reserved", "awaiting-payment"],
  ["fulfilling", "ordered", "ordered"],
  ["fulfilling", "packed", "packed"],
  ["captured", "sent", "sent"],
  ["captured", "returned", "returned"],
  ["captured", null, "captured"],
  ["fulfilling", null, "fulfilling"],
  ["cancelled", "cancelled", "cancelled"],
  ["released", "reserved", "released"],
] as const)("%s with a parcel that is %s stands at %s", (state, deliveryState, stage) => {
  expect(stageOf({ state, deliveryState, hasAddress: true })).toBe(stage);
});

test("a parcel that is to be packed waits for its address, and nobody can pack it", () => {
  const parcel = { state: "fulfilling", deliveryState: "ordered", hasAddress: false } as const;
  expect(stageOf(parcel)).toBe("awaiting-address");
  expect(nextMovesOf("awaiting-address")).toEqual([]);
  expect(staffMayCancel("awaiting-address")).toBe(true);
});

test("every combination stands somewhere, and what ended stays ended", () => {
  for (const state of redemptionStates)
    for (const deliveryState of [...deliveryStates, null])
      for (const hasAddress of [true, false]) {
        const stage = stageOf({ state, deliveryState, hasAddress });
        expect(fulfilmentStages).toContain(stage);
        if (state === "cancelled" || state === "released") expect(stage).toBe(state);
      }
});

test("offers the moves a parcel can make and no other, sending before unpacking", () => {
  expect(nextMovesOf("ordered")).toEqual(["packed", "sent"]);
  expect(nextMovesOf("packed")).toEqual(["sent", "ordered"]);
  expect(nextMovesOf("received")).toEqual(["returned"]);
  for (const stage of ["held", "fulfilling", "captured", "cancelled"] as const)
    expect(nextMovesOf(stage)).toEqual([]);
  for (const stage of workStages)
    for (const move of nextMovesOf(stage)) expect(mayDeliver(stage, move)).toBe(true);
});

test("what is on its way or has arrived is not taken back before it returned", () => {
  expect(fulfilmentStages.filter((stage) => !staffMayCancel(stage))).toEqual([
    "sent",
    "received",
    "cancelled",
    "released",
  ]);
});
