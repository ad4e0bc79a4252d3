import type { Account } from "#app/points/rules/account.ts";
import type { Month } from "./month.ts";

/** What was booked in a month on an account by one kind of transfer; see queries/list-ledger-sums. */
export interface LedgerSum {
  month: Month;
  account: Account;
  /** The transfer's kind: earn, capture, expire, … */
  kind: string;
  /** When the lot was earned; null: not booked on a lot. */
  cohort: Month | null;
  /** The last month in which the lot can be used; null: never expires, or no lot. */
  expiry: Month | null;
  points: number;
}

const inMembersHands: readonly string[] = ["pending", "available", "held"];

/** Whether the account is the member's, so that its points are outstanding. */
export function isOutstanding({ account }: { account: string }): boolean {
  return inMembersHands.includes(account);
}

export function sumPoints(sums: readonly { points: number }[]): number {
  return sums.reduce((total, { points }) => total + points, 0);
}
