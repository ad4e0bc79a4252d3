/** The member's accounts: what is promised, usable, reserved by an open claim. */
export type MemberAccount = "pending" | "available" | "held";
/** The programme's side. Summed when asked for, never a row that transactions lock. */
export type ProgrammeAccount = "issued" | "redeemed" | "expired" | "adjusted";
/** The second currency: points that decide on status, and their counterpart. */
export type StatusAccount = "qualifying" | "qualified";
export type Account = MemberAccount | ProgrammeAccount | StatusAccount;

export type TransferKind =
  | "earn"
  | "activate"
  | "hold"
  | "capture"
  | "release"
  | "claw-back"
  | "grant"
  | "adjust"
  | "expire"
  | "return"
  | "adjust"
  | "restore";

/** One line of a transfer; the lines of a transfer sum to zero in each currency. */
export interface Posting {
  account: Account;
  points: number;
  lotId?: string | null;
  /** Status that corrects an earlier one counts in its period, not in today's. */
  qualifiesAt?: string | null;
}

/** Both sides of a movement: out of one account, into another. */
export function move(
  points: number,
  from: Omit<Posting, "points">,
  to: Omit<Posting, "points">,
): Posting[] {
  return points === 0
    ? []
    : [
        { ...from, points: -points },
        { ...to, points },
      ];
}

/** What postings change in each account, and in each lot. */
export function sumPostings(postings: readonly Posting[]): {
  accounts: Record<Account, number>;
  lots: Map<string, Record<MemberAccount, number>>;
} {
  const accounts: Record<Account, number> = {
    pending: 0,
    available: 0,
    held: 0,
    issued: 0,
    redeemed: 0,
    expired: 0,
    adjusted: 0,
    qualifying: 0,
    qualified: 0,
  };
  const lots = new Map<string, Record<MemberAccount, number>>();
  for (const { account, points, lotId } of postings) {
    accounts[account] += points;
    if (!lotId) continue;
    const lot = lots.get(lotId) ?? { pending: 0, available: 0, held: 0 };
    if (account === "pending" || account === "available" || account === "held")
      lot[account] += points;
    lots.set(lotId, lot);
  }
  return { accounts, lots };
}
