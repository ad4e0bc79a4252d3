import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { recordStandings } from "#app/points/commands/record-standing.server.ts";
import type { Calendar } from "../rules/period.ts";
import { type Level, levelOf, type Names, type TierProgramme } from "../rules/programme.ts";
import { type Cause, nextReviewAt, type Outcome } from "../rules/review.ts";
import { appendAtRisk, appendMove } from "./append-tier-event.server.ts";
import type { LockedMembership } from "./lock-membership.server.ts";

/** What a look at one member came to, with what is needed to write it down. */
export interface Reviewed {
  membership: LockedMembership;
  calendar: Calendar;
  outcome: Outcome;
  /** The level they had, as it was called then. */
  from: Level | null;
  /** When they were looked at. */
  at: Temporal.Instant;
}

/** A change of level, as history and event tell it. */
export interface Move {
  memberId: string;
  position: number;
  from: Level | null;
  to: Level | null;
  direction: "up" | "down";
  cause: Cause;
  facts: MoveFacts;
  at: Temporal.Instant;
}

export interface MoveFacts {
  from: Names | null;
  to: Names | null;
  basis: TierProgramme["basis"];
  amount: number;
  /** What the level in question takes: the one reached, or the one lost. */
  threshold: number;
  currency: string;
  periodStartsAt: string;
  periodEndsAt: string;
  securedUntil: string | null;
}

/**
 * Writes what reviews came to: places, history (one row per change), the standing that earning
 * counts with, events. The caller holds the members' locks. Returns the moves.
 */
export async function recordOutcomes(
  trx: Transaction<Database>,
  {
    programme,
    currency,
    reviewed,
  }: { programme: TierProgramme; currency: string; reviewed: readonly Reviewed[] },
): Promise<Move[]> {
  const moves = reviewed.flatMap((one) => moveOf(one, { programme, currency }) ?? []);
  await updateMemberships(trx, { programme, reviewed });
  await insertHistory(trx, { programme, moves });
  await recordStandings(
    trx,
    moves.map(({ memberId, to, at }) => ({ memberId, levelId: to?.id ?? null, since: at })),
  );
  for (const move of moves) await appendMove(trx, move);
  for (const one of reviewed) await appendAtRisk(trx, { reviewed: one, programme, currency });
  return moves;
}

function moveOf(
  { membership, outcome, from, at }: Reviewed,
  { programme, currency }: { programme: TierProgramme; currency: string },
): Move | null {
  const { standing, move } = outcome;
  if (!move) return null;
  const to = levelOf(programme.levels, standing.rank);
  const { direction, cause, amount, span } = move;
  return {
    memberId: membership.memberId,
    position: membership.changes + 1,
    from,
    to,
    direction,
    cause,
    facts: {
      from: from?.name ?? null,
      to: to?.name ?? null,
      basis: programme.basis,
      amount,
      threshold: (direction === "up" ? to : from)?.threshold ?? 0,
      currency,
      periodStartsAt: span.startsAt.toString(),
      periodEndsAt: span.endsAt.toString(),
      securedUntil: standing.term?.endsAt.toString() ?? null,
    },
    at,
  };
}

async function updateMemberships(
  trx: Transaction<Database>,
  { programme, reviewed }: { programme: TierProgramme; reviewed: readonly Reviewed[] },
): Promise<void> {
  const rows = reviewed.map(({ membership, outcome: { standing, move }, calendar, at }) => ({
    memberId: membership.memberId,
    levelId: levelOf(programme.levels, standing.rank)?.id ?? null,
    since: move ? at.toString() : membership.since,
    termStartsAt: standing.term?.startsAt.toString() ?? null,
    termEndsAt: standing.term?.endsAt.toString() ?? null,
    warrantStartsAt: standing.warrant?.startsAt.toString() ?? null,
    warrantEndsAt: standing.warrant?.endsAt.toString() ?? null,
    announcedAt: standing.announcedAt?.toString() ?? null,
    reviewAt: nextReviewAt({ programme, calendar }, standing)?.toString() ?? null,
    programmeVersion: programme.version,
    changes: membership.changes + (move ? 1 : 0),
  }));
  await sql`
    update tier_membership membership
       set level_id = seen."levelId", since = seen.since,
           term_starts_at = seen."termStartsAt", term_ends_at = seen."termEndsAt",
           warrant_starts_at = seen."warrantStartsAt", warrant_ends_at = seen."warrantEndsAt",
           announced_at = seen."announcedAt", review_at = seen."reviewAt",
           programme_version = seen."programmeVersion", changes = seen.changes
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as seen (
             "memberId" uuid, "levelId" uuid, since timestamptz,
             "termStartsAt" timestamptz, "termEndsAt" timestamptz,
             "warrantStartsAt" timestamptz, "warrantEndsAt" timestamptz,
             "announcedAt" timestamptz, "reviewAt" timestamptz, "programmeVersion" int, changes int)
     where membership.member_id = seen."memberId"`.execute(trx);
}

async function insertHistory(
  trx: Transaction<Database>,
  { programme, moves }: { programme: TierProgramme; moves: readonly Move[] },
): Promise<void> {
  if (moves.length === 0) return;
  await trx
    .insertInto("tierChange")
    .values(
      moves.map(({ memberId, position, from, to, direction, cause, facts, at }) => ({
        memberId,
        position,
        occurredAt: at,
        fromLevelId: from?.id ?? null,
        toLevelId: to?.id ?? null,
        direction,
        cause,
        programmeVersion: programme.version,
        facts: json(facts) as never,
      })),
    )
    .execute();
}
