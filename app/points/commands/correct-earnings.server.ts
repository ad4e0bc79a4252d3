import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import {
  type EarningOfSource,
  listEarningsOfSource,
} from "../queries/list-earnings-of-source.server.ts";
import { takenBackOf } from "../rules/claw-back.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { clawBack } from "./claw-back.server.ts";
import { lockBalance, lockLots } from "./lock-balance.server.ts";
import { restore } from "./restore.server.ts";

/** How much of what earned points has been reversed so far, all reversals together. */
export interface Reversal {
  memberId: string;
  /** What earned the points: an order, a post. */
  source: { kind: string; id: string };
  reversed: number;
  /** Of how much: the amount that was paid, or 1 where it is all or nothing. */
  of: number;
  /** In words, where the source does not say it; the member reads them. */
  reason?: string | null;
  by?: MovedBy | undefined;
  now: Temporal.Instant;
}

/** One earning whose reversed share has changed by `points`. */
export interface Correction extends Reversal {
  earning: EarningOfSource;
  points: number;
}

/**
 * Brings what is taken back of everything a source has earned to its reversed share, at the ratio
 * of then: takes points back where the share has grown (refund, dispute), restores them where it
 * has fallen (dispute won). By totals: told twice, or late, it changes nothing.
 */
export async function correctEarnings(
  trx: Transaction<Database>,
  reversal: Reversal,
): Promise<void> {
  const { memberId, now } = reversal;
  // The lock first: what is read after it stays true.
  await lockBalance(trx, { memberId, now });
  for (const earning of await listEarningsOfSource(trx, reversal)) {
    const points = takenBackOf({ ...reversal, granted: earning.granted }) - earning.takenBack;
    if (points === 0) continue;
    const balance = await lockLots(trx, { memberId, now });
    const programme = await findProgramme(trx);
    if (points > 0) await clawBack(trx, { ...reversal, earning, points, balance, programme });
    else await restore(trx, { ...reversal, earning, points: -points, balance });
  }
}
