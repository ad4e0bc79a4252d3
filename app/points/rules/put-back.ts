import type { Posting } from "./account.ts";
import { fillDeficit, type LotShare } from "./spend.ts";

/** What a lot keeps of where it came from. */
export interface LotOrigin {
  earnedAt: string;
  activatesAt: string;
  /** First instant at which it can no longer be used; null: never expires. */
  expiresAt: string | null;
}

export type PutBackShare = LotShare &
  LotOrigin & {
    /** The points never left this lot (they were owed): they get one of their own with its terms. */
    isOwed?: boolean;
  };

export interface PutBack {
  /** Credits of the available account, to be completed by their counterpart. */
  postings: Posting[];
  newLots: (LotOrigin & { id: string; granted: number })[];
  /** Until when the points can be used whose own expiry has passed; null: none has. */
  graceUntil: Temporal.Instant | null;
}

/**
 * How points go back to the lots they came from, with their expiry. Where that has passed they get
 * a lot with the programme's days of grace. A deficit is filled first.
 */
export function planPutBack({
  deficit,
  shares,
  grace,
  newLotId,
  now,
}: {
  deficit: number;
  shares: readonly PutBackShare[];
  /** What `graceUntil` says for now. */
  grace: Temporal.Instant;
  newLotId(): string;
  now: Temporal.Instant;
}): PutBack {
  const { toDeficit, toLots } = fillDeficit(deficit, shares);
  const postings: Posting[] = toDeficit ? [{ account: "available", points: toDeficit }] : [];
  const newLots: PutBack["newLots"] = [];
  let isLate = false;
  for (const { lotId, points, isOwed, earnedAt, activatesAt, expiresAt } of toLots) {
    const hasPassed = isPast(expiresAt, now);
    isLate ||= hasPassed;
    if (!hasPassed && !isOwed) {
      postings.push({ account: "available", points, lotId });
      continue;
    }
    const id = newLotId();
    const until = hasPassed ? grace.toString() : expiresAt;
    newLots.push({ id, granted: points, earnedAt, activatesAt, expiresAt: until });
    postings.push({ account: "available", points, lotId: id });
  }
  return { postings, newLots, graceUntil: isLate ? grace : null };
}

function isPast(expiresAt: string | null, now: Temporal.Instant): boolean {
  return expiresAt !== null && Temporal.Instant.compare(Temporal.Instant.from(expiresAt), now) <= 0;
}
