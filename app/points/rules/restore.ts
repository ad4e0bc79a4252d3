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

/** What was taken from each place less what was given back to it, the latest first. */
function stillTaken(corrections: readonly EarlierCorrection[]): EarlierCorrection["taken"] {
  const places = new Map<string, EarlierCorrection["taken"][number]>();
  for (const { taken, given } of corrections) {
    for (const share of taken) {
      const known = places.get(placeOf(share));
      places.set(placeOf(share), { ...share, points: share.points + (known?.points ?? 0) });
    }
    for (const share of given) {
      const known = places.get(placeOf(share));
      if (known) known.points -= share.points;
    }
  }
  return [...places.values()].reverse();
}

function placeOf({ account, lotId }: TakenShare): string {
  return `${account}:${lotId ?? "owed"}`;
}
