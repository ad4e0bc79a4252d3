import { type DeliveryState, mayDeliver, type RedemptionState } from "./redemption-state.ts";

/**
 * Where a redemption stands for those who fulfil it: the state of its parcel where there is one
 * that counts, else its own.
 */
export const fulfilmentStages = [
  "held",
  "awaiting-payment",
  "fulfilling",
  "awaiting-address",
  "ordered",
  "packed",
  "sent",
  "received",
  "returned",
  "captured",
  "cancelled",
  "released",
] as const;
export type FulfilmentStage = (typeof fulfilmentStages)[number];

/** What staff can take a parcel to. */
export const deliveryMoves = ["ordered", "packed", "sent", "received", "returned"] as const;
export type DeliveryMoveName = (typeof deliveryMoves)[number];

export function stageOf({
  state,
  deliveryState,
  hasAddress,
}: {
  state: RedemptionState;
  deliveryState: DeliveryState | null;
  /** Whether the member has said where to send it. */
  hasAddress: boolean;
}): FulfilmentStage {
  const hasParcel = deliveryState && deliveryState !== "reserved" && deliveryState !== "cancelled";
  if (!hasParcel || (state !== "fulfilling" && state !== "captured")) return state;
  return deliveryState === "ordered" && !hasAddress ? "awaiting-address" : deliveryState;
}

/** Whether the stage is one of a parcel. */
export function isDeliveryStage(stage: FulfilmentStage): stage is DeliveryMoveName {
  return (deliveryMoves as readonly string[]).includes(stage);
}

/** What staff can do next with a parcel at this stage, the usual first. */
export function nextMovesOf(stage: FulfilmentStage): DeliveryMoveName[] {
  if (!isDeliveryStage(stage)) return [];
  const moves = deliveryMoves.filter((move) => mayDeliver(stage, move));
  // Unpacking is the exception, not the next step.
  return stage === "packed" ? moves.toReversed() : moves;
}

/** Whether staff can still take a redemption back; what was used, only its kind knows. */
export function staffMayCancel(stage: FulfilmentStage): boolean {
  return !["sent", "received", "cancelled", "released"].includes(stage);
}

/** Parcels that wait for staff. */
export const workStages = ["ordered", "packed", "returned"] as const;

/** The lists of parcels with how many are on them: those that wait for staff or for their member. */
export const countedStages = [...workStages, "awaiting-address"] as const;
export type FulfilmentCounts = Record<(typeof countedStages)[number], number>;
