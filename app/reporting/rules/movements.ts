import { isOutstanding, type LedgerSum, sumPoints } from "./ledger-sum.ts";
import { listMonths, type Month } from "./month.ts";

/** How outstanding points changed in a month; every figure is signed by its effect on them. */
export interface MonthMovement {
  month: Month;
  opening: number;
  issued: number;
  redeemed: number;
  expired: number;
  adjusted: number;
  closing: number;
  /** What the figures above are made of. */
  details: MovementDetails;
}

export interface MovementDetails {
  earned: number;
  granted: number;
  spent: number;
  returned: number;
  takenBack: number;
  otherAdjustments: number;
}

/**
 * Opening, movements and closing of every month. The movements come from the programme's accounts;
 * since every transfer sums to zero, closing is what members hold (`outstandingAt` says so from the
 * other side). Points count as issued when they are credited, pending or not; returned points lessen
 * what was redeemed; whatever else changes members' points is an adjustment.
 */
export function movementsByMonth(
  sums: readonly LedgerSum[],
  { from, to }: { from: Month; to: Month },
): MonthMovement[] {
  const programme = sums.filter(isProgramme);
  let opening = 0 - sumPoints(programme.filter(({ month }) => month < from));
  const byMonth = Map.groupBy(programme, ({ month }) => month);
  return listMonths({ from, to }).map((month) => {
    const movement = movementOf(month, opening, byMonth.get(month) ?? []);
    opening = movement.closing;
    return movement;
  });
}

/** Points in members' hands at the end of a month, from the members' accounts. */
export function outstandingAt(sums: readonly LedgerSum[], until: Month): number {
  return sumPoints(sums.filter((sum) => isOutstanding(sum) && sum.month <= until));
}

function movementOf(month: Month, opening: number, sums: readonly LedgerSum[]): MonthMovement {
  // What a programme's account gains, members lose; `0 -` because -0 is no number to show.
  const effect = (account: string, kinds?: readonly string[]) =>
    0 -
    sumPoints(
      sums.filter((sum) => sum.account === account && (!kinds || kinds.includes(sum.kind))),
    );
  const [issued, redeemed, expired, adjusted] = [
    effect("issued"),
    effect("redeemed"),
    effect("expired"),
    effect("adjusted"),
  ];
  const granted = effect("issued", ["grant"]);
  const returned = effect("redeemed", ["return"]);
  const takenBack = effect("adjusted", ["claw-back"]);
  return {
    month,
    opening,
    issued,
    redeemed,
    expired,
    adjusted,
    closing: opening + issued + redeemed + expired + adjusted,
    details: {
      earned: issued - granted,
      granted,
      spent: redeemed - returned,
      returned,
      takenBack,
      otherAdjustments: adjusted - takenBack,
    },
  };
}

const programmeAccounts: readonly string[] = ["issued", "redeemed", "expired", "adjusted"];

function isProgramme({ account }: LedgerSum): boolean {
  return programmeAccounts.includes(account);
}
