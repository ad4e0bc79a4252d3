import { DomainError } from "#app/platform/errors.ts";

/** A line of a redeemed basket with what came back so far. */
export interface RedeemedLine {
  lineId: string;
  quantity: number;
  returnedQuantity: number;
  pointsMinor: number;
}

export interface RedeemedShare {
  voucherRedemptionId: string;
  lineId: string;
  discountMinor: number;
  reversedMinor: number;
}

/** How many pieces of a line have come back in all, told by the shop. */
export interface ReturnedLine {
  lineId: string;
  returnedQuantity: number;
}

export interface Reversal {
  /** Lines that have more returned than before, with the new total. */
  lines: ReturnedLine[];
  /** What is taken back of which voucher and line by this reversal. */
  shares: { voucherRedemptionId: string; lineId: string; minor: number }[];
  /** Points that have come back in all, this reversal included. */
  pointsReturned: number;
  isWhole: boolean;
}

/**
 * What a return takes back, by totals: a line's share is what its returned pieces are of all its
 * pieces, rounded down, less what was taken back before; the last piece brings the rest. A smaller
 * total than before changes nothing. `returned` null: everything. Throws checkout-line-unknown and
 * reversal-exceeds-redemption.
 */
export function planReversal({
  lines,
  shares,
  points,
  returned,
}: {
  lines: readonly RedeemedLine[];
  shares: readonly RedeemedShare[];
  points: { points: number; minor: number };
  returned: readonly ReturnedLine[] | null;
}): Reversal {
  refuseTooMuch(lines, returned ?? []);
  const totals = new Map(
    lines.map(({ lineId, quantity, returnedQuantity }) => {
      const told = returned
        ? returned.find((one) => one.lineId === lineId)?.returnedQuantity
        : quantity;
      return [lineId, { quantity, returned: Math.max(returnedQuantity, told ?? 0) }];
    }),
  );
  const dueOf = (lineId: string, minor: number) => {
    const total = totals.get(lineId)!;
    return Number((BigInt(minor) * BigInt(total.returned)) / BigInt(total.quantity));
  };
  const isWhole = [...totals.values()].every((total) => total.returned === total.quantity);
  const pointsDueMinor = lines.reduce((sum, line) => sum + dueOf(line.lineId, line.pointsMinor), 0);
  return {
    lines: lines
      .map(({ lineId, returnedQuantity }) => ({
        lineId,
        before: returnedQuantity,
        returnedQuantity: totals.get(lineId)!.returned,
      }))
      .filter(({ before, returnedQuantity }) => returnedQuantity > before)
      .map(({ lineId, returnedQuantity }) => ({ lineId, returnedQuantity })),
    shares: shares
      .map(({ discountMinor, reversedMinor, ...share }) => ({
        ...share,
        minor: dueOf(share.lineId, discountMinor) - reversedMinor,
      }))
      .filter(({ minor }) => minor > 0),
    pointsReturned: pointsDue(points, pointsDueMinor),
    isWhole,
  };
}

function refuseTooMuch(lines: readonly RedeemedLine[], returned: readonly ReturnedLine[]): void {
  for (const { lineId, returnedQuantity } of returned) {
    const line = lines.find((one) => one.lineId === lineId);
    if (!line) throw new DomainError("checkout-line-unknown", { lineId }, 422);
    if (returnedQuantity > line.quantity)
      throw new DomainError(
        "reversal-exceeds-redemption",
        { lineId, quantity: line.quantity },
        422,
      );
  }
}

function pointsDue({ points, minor }: { points: number; minor: number }, dueMinor: number): number {
  if (minor === 0) return 0;
  return Number((BigInt(points) * BigInt(dueMinor)) / BigInt(minor));
}
