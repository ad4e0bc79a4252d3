import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import type { Posting } from "../rules/account.ts";
import { graceUntil } from "../rules/expiry.ts";
import { fillDeficit, type LotShare } from "../rules/spend.ts";
import type { LockedBalance } from "./lock-balance.server.ts";
import type { NewLot } from "./write-transfer.server.ts";

export interface PutBack {
  /** Credits of the available account, to be completed by their counterpart. */
  postings: Posting[];
  newLots: NewLot[];
  /** Until when the points can be used whose own expiry has passed; null: none has. */
  graceUntil: Temporal.Instant | null;
}

/**
 * How points go back to the lots they came from, with their expiry. Where that has passed they get
 * a lot with the programme's days of grace. A deficit is filled first.
 */
export async function planPutBack(
  trx: Transaction<Database>,
  { balance, shares, now }: { balance: LockedBalance; shares: LotShare[]; now: Temporal.Instant },
): Promise<PutBack> {
  const { toDeficit, toLots } = fillDeficit(balance.deficit, shares);
  const postings: Posting[] = toDeficit ? [{ account: "available", points: toDeficit }] : [];
  const newLots: NewLot[] = [];
  const origins = await findOrigins(trx, balance.memberId, toLots);
  const programme = await findProgramme(trx);
  const grace = graceUntil({ now, graceDays: programme.graceDays, timeZone: programme.timeZone });
  for (const { lotId, points } of toLots) {
    const origin = origins.get(lotId)!;
    if (!hasPassed(origin.expiresAt, now)) {
      postings.push({ account: "available", points, lotId });
      continue;
    }
    const lot: NewLot = {
      id: randomUUID(),
      granted: points,
      earnedAt: origin.earnedAt,
      activatesAt: origin.activatesAt,
      activatedAt: now,
      expiresAt: grace,
    };
    newLots.push(lot);
    postings.push({ account: "available", points, lotId: lot.id });
  }
  return { postings, newLots, graceUntil: newLots.length > 0 ? grace : null };
}

async function findOrigins(trx: Transaction<Database>, memberId: string, shares: LotShare[]) {
  if (shares.length === 0) return new Map();
  const lots = await trx
    .selectFrom("pointsLot")
    .select(["id", "earnedAt", "activatesAt", "expiresAt"])
    .where("memberId", "=", memberId)
    .where(
      "id",
      "in",
      shares.map((share) => share.lotId),
    )
    .execute();
  return new Map(lots.map((lot) => [lot.id, lot]));
}

function hasPassed(expiresAt: string | null, now: Temporal.Instant): boolean {
  return expiresAt !== null && Temporal.Instant.compare(Temporal.Instant.from(expiresAt), now) <= 0;
}
