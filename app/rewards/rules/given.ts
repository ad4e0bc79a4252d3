import type { Address } from "./claim-choice.ts";
import type { RewardDetails } from "./reward-details.ts";

/** What a redemption gave its member, or will. */
export type Given =
  | { type: "voucher"; voucherId: string }
  | {
      type: "product";
      /** Null: not said yet. */
      address: Address | null;
      /** Whether it can still be said or corrected. */
      isOpen: boolean;
      carrier: string | null;
      trackingCode: string | null;
      trackingLink: string | null;
    }
  | {
      type: "download";
      fileName: string;
      byteLength: number;
      downloadsLeft: number;
      expiresAt: string | null;
    }
  | {
      type: "experience";
      place: string;
      startsAt: string;
      seatUntil: string;
      /** Null once it is over. */
      code: string | null;
      qr: { size: number; path: string } | null;
    }
  | {
      type: "access";
      name: string;
      link: string | null;
      startsAt: string;
      endsAt: string | null;
    }
  | { type: "donation"; details: Extract<RewardDetails, { type: "donation" }> }
  | { type: "recognition"; details: Extract<RewardDetails, { type: "recognition" }> };
