import type { DeliveryState, RedemptionState } from "./redemption-state.ts";
import type { RewardTypeName } from "./reward-types.ts";

/** How a redemption stands, in the one word a member reads. */
export type ShownState =
  | "reserved"
  | "awaiting-payment"
  | "awaiting-address"
  | "ordered"
  | "packed"
  | "sent"
  | "received"
  | "returned"
  | "seat"
  | "been-there"
  | "given"
  | "cancelled"
  | "released";

/** The word for a redemption; `isOver` where it can no longer turn into anything else. */
export function shownStateOf({
  type,
  state,
  deliveryState,
  address,
  checkedInAt,
}: {
  type: RewardTypeName;
  state: RedemptionState;
  deliveryState: DeliveryState | null;
  /** Null: not said yet. */
  address: unknown;
  checkedInAt: string | null;
}): { word: ShownState; isOpen: boolean } {
  if (state === "cancelled" || state === "released") return { word: state, isOpen: false };
  if (state === "awaiting-payment") return { word: state, isOpen: true };
  if (state === "held") return { word: "reserved", isOpen: true };
  if (type === "product" && deliveryState === "ordered" && address === null)
    return { word: "awaiting-address", isOpen: true };
  if (type === "product") return parcelState(deliveryState);
  if (type !== "experience") return { word: "given", isOpen: false };
  if (checkedInAt) return { word: "been-there", isOpen: false };
  return { word: "seat", isOpen: state === "fulfilling" };
}

function parcelState(state: DeliveryState | null): { word: ShownState; isOpen: boolean } {
  if (!state || state === "reserved" || state === "cancelled")
    return { word: "reserved", isOpen: true };
  return { word: state, isOpen: state !== "received" };
}
