/**
 * The life of a redemption: `held` (points and piece are reserved), `awaiting-payment` (until its
 * money is there), `fulfilling` (the brand has to do something), `captured` (the points are spent).
 * `cancelled` was taken back by somebody, `released` by time-out or because it failed.
 */
export const redemptionStates = [
  "held",
  "awaiting-payment",
  "fulfilling",
  "captured",
  "cancelled",
  "released",
] as const;
export type RedemptionState = (typeof redemptionStates)[number];

const next: Record<RedemptionState, readonly RedemptionState[]> = {
  held: ["awaiting-payment", "fulfilling", "captured", "released", "cancelled"],
  "awaiting-payment": ["fulfilling", "captured", "released", "cancelled"],
  fulfilling: ["captured", "cancelled"],
  captured: ["cancelled"],
  cancelled: [],
  released: [],
};

/** Whether a redemption can go from one state to the other. */
export function mayMove(from: RedemptionState, to: RedemptionState): boolean {
  return next[from].includes(to);
}

/** Whether its points are reserved but not yet spent. */
export function isHolding(state: RedemptionState): boolean {
  return state === "held" || state === "awaiting-payment" || state === "fulfilling";
}

/** Whether it still gives the member something, or will. */
export function isStanding(state: RedemptionState): boolean {
  return state !== "cancelled" && state !== "released";
}

/** What a member may need to know to take a redemption back. */
export interface Cancellable {
  state: RedemptionState;
  deliveryState: DeliveryState | null;
  /** Until when the seat can be given back; null where there is none. */
  seatUntil: string | null;
}

/** Whether the member can still cancel: nothing was given, packed, or too close to be given back. */
export function memberMayCancel(
  { state, deliveryState, seatUntil }: Cancellable,
  now: Temporal.Instant,
): boolean {
  if (!isHolding(state)) return false;
  if (deliveryState && deliveryState !== "reserved" && deliveryState !== "ordered") return false;
  return !seatUntil || Temporal.Instant.compare(now, Temporal.Instant.from(seatUntil)) < 0;
}

/** The way of a piece that is sent: `reserved` waits for a payment. */
export const deliveryStates = [
  "reserved",
  "ordered",
  "packed",
  "sent",
  "received",
  "returned",
  "cancelled",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

const nextDelivery: Record<DeliveryState, readonly DeliveryState[]> = {
  reserved: ["ordered", "cancelled"],
  ordered: ["packed", "sent", "cancelled"],
  // Back to `ordered`: packed by mistake.
  packed: ["sent", "ordered", "cancelled"],
  sent: ["received", "returned"],
  received: ["returned"],
  // Came back to the sender: it is sent again, or the redemption is cancelled.
  returned: ["packed", "sent", "cancelled"],
  cancelled: [],
};

/** Whether a delivery can go from one state to the other. */
export function mayDeliver(from: DeliveryState, to: DeliveryState): boolean {
  return nextDelivery[from].includes(to);
}
