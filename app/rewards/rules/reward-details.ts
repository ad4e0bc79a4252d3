import type { VoucherDefinition } from "../rewards.schemas.ts";

/** A date of an experience as its page shows it to one member. */
export interface ShownDate {
  id: string;
  startsAt: string;
  endsAt: string;
  seatsLeft: number;
  /** Until when a seat can be given back. */
  cancelUntil: string;
  /** Whether somebody can still move up. */
  isWaitable: boolean;
  /** The member's own seat. */
  redemptionId: string | null;
  isWaiting: boolean;
}

/** What a reward's page tells beside what all rewards have, in one language. */
export type RewardDetails =
  | { type: "voucher"; definition: VoucherDefinition }
  | { type: "product" }
  | {
      type: "download";
      fileName: string;
      byteLength: number;
      downloads: number;
      days: number | null;
    }
  | { type: "experience"; place: string; dates: ShownDate[] }
  | {
      type: "donation";
      name: string;
      text: string;
      amountMinor: number;
      raisedMinor: number;
      goalMinor: number | null;
      currency: string;
    }
  | { type: "access"; name: string; days: number | null }
  | { type: "recognition"; name: string; text: string; icon: string };
