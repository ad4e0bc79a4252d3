import type { Reader } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { periodAt } from "../rules/period.ts";
import { type Level, levelOf, type TierProgramme } from "../rules/programme.ts";
import { graceEnd } from "../rules/review.ts";
import { findTierProgramme } from "./find-tier-programme.server.ts";
import { sumQualifying } from "./qualifying-facts.server.ts";

/** Where a member stands, what the next level takes, and until when theirs is secured. */
export interface TierStanding {
  basis: TierProgramme["basis"];
  period: TierProgramme["period"];
  currency: string;
  /** Days end in the programme's zone. */
  timeZone: string;
  level: Level | null;
  since: string | null;
  /** What qualifies in the period that runs now. */
  amount: number;
  /** First instant after that period. */
  periodEndsAt: string;
  next: { level: Level; missing: number } | null;
  /** First instant at which the level is no longer secured; null: it stays by itself. */
  securedUntil: string | null;
  /** What is still missing to keep the level longer, while the period that decides runs; else null. */
  keeping: { missing: number; until: string; to: Level | null; isAtRisk: boolean } | null;
}

/** The member's standing with the programme as it holds; null where there is none. */
export async function findTierStanding(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<TierStanding | null> {
  const programme = await findTierProgramme(db);
  if (!programme) return null;
  const row = await db
    .selectFrom("member")
    .leftJoin("tierMembership as membership", "membership.memberId", "member.id")
    .where("member.id", "=", memberId)
    .select([
      "member.joinedAt",
      "membership.levelId",
      "membership.since",
      "membership.termStartsAt",
      "membership.termEndsAt",
      "membership.announcedAt",
    ])
    .executeTakeFirstOrThrow();
  const { timeZone, currency } = await findProgramme(db);
  const { basis, period, levels } = programme;
  const calendar = { period, timeZone, joinedAt: Temporal.Instant.from(row.joinedAt) };
  const current = periodAt(calendar, now);
  const term = termOf(row);
  const until = term && graceEnd(term, programme, calendar);
  const spans = [current, term && until && { startsAt: term.startsAt, endsAt: until }];
  const [amount = 0, kept = 0] = await sumQualifying(db, { memberId, basis, currency, spans });
  const rank = levels.findIndex(({ id }) => id === row.levelId) + 1;
  const level = levelOf(levels, rank);
  const next = levelOf(levels, rank + 1);
  const isRunning = term && Temporal.Instant.compare(term.startsAt, now) <= 0;
  return {
    basis,
    period,
    currency,
    timeZone,
    level,
    since: row.since,
    amount: Math.max(0, amount),
    periodEndsAt: current.endsAt.toString(),
    next: next && { level: next, missing: Math.max(0, next.threshold - Math.max(0, amount)) },
    securedUntil: term?.endsAt.toString() ?? null,
    keeping:
      level && isRunning && until && kept < level.threshold
        ? {
            missing: level.threshold - Math.max(0, kept),
            until: until.toString(),
            to: levelOf(levels, rank - 1),
            isAtRisk: row.announcedAt !== null,
          }
        : null,
  };
}

function termOf(row: { termStartsAt: string | null; termEndsAt: string | null }) {
  if (!row.termStartsAt || !row.termEndsAt) return null;
  return {
    startsAt: Temporal.Instant.from(row.termStartsAt),
    endsAt: Temporal.Instant.from(row.termEndsAt),
  };
}
