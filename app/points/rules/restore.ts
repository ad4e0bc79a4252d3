import type { LotOrigin } from "./put-back.ts";

/** Where points were taken from: a lot, or (owed, without a lot) the balance below zero. */
export interface TakenShare {
  account: "pending" | "available";
  lotId: string | null;
  points: number;
}

/** One claw-back (`taken`) or restoration (`given`) of an earning. */
export interface EarlierCorrection {
  taken: (TakenShare & { [Term in keyof LotOrigin]: LotOrigin[Term] | null })[];
  given: TakenShare[];
  /** Points that could not be taken; negative where a restoration cancelled some of them. */
  notRecovered: number;
}

/**
 * What a restoration gives back: first it cancels what could never be taken, then it returns what
 * was taken last. The shares together never exceed what is still taken.
 */
export function planRestore({
  due,
  corrections,
}: {
  due: number;
  corrections: readonly EarlierCorrection[];
}): { cancelled: number; shares: EarlierCorrection["taken"] } {
  const notRecovered = corrections.reduce((sum, one) => sum + one.notRecovered, 0);
  const cancelled = Math.min(due, notRecovered);
  const shares: EarlierCorrection["taken"] = [];
  let open = due - cancelled;
  for (const share of stillTaken(corrections)) {
    const points = Math.min(share.points, open);
    if (points > 0) shares.push({ ...share, points });
    open -= points;
  }
  return { cancelled, shares };
}

/** What was taken and not given back yet, the latest first. */
function stillTaken(corrections: readonly EarlierCorrection[]): EarlierCorrection["taken"] {
  const stack: EarlierCorrection["taken"] = [];
  for (const { taken, given } of corrections) {
    stack.unshift(...taken.map((share) => ({ ...share })).reverse());
    for (const { account, lotId, points } of given) {
      let open = points;
      for (const share of stack) {
        if (share.account !== account || share.lotId !== lotId) continue;
        const back = Math.min(share.points, open);
        share.points -= back;
        open -= back;
      }
    }
  }
  return stack;
}
