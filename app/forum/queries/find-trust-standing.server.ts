import { findBrand } from "#app/platform/brand.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import {
  gapsToKeep,
  groundsOf,
  isMet,
  nextLevelOf,
  type TrustLevel,
} from "../rules/trust-level.ts";
import { findTrustFacts } from "./find-trust-facts.server.ts";
import { findTrustThresholds } from "./find-trust-thresholds.server.ts";

/**
 * How far a member is trusted, since when, and what the next level asks for; of regulars, what they are about
 * to lose it for, and when at the earliest. Counted anew: not for pages that are read all the time.
 */
export async function findTrustStanding(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
) {
  const thresholds = await findTrustThresholds(db);
  const { timeZone } = await findBrand();
  const { days, keptDays } = thresholds.regular;
  const [trust, counted] = await Promise.all([
    db
      .selectFrom("memberTrust")
      .select(["level", "since"])
      .where("memberId", "=", memberId)
      .executeTakeFirst(),
    findTrustFacts(db, { memberIds: [memberId], days, timeZone, now }),
  ]);
  const facts = counted.get(memberId)!;
  const level = (trust?.level ?? 0) as TrustLevel;
  const next = nextLevelOf(level);
  const lacking = level === 3 ? gapsToKeep({ facts, thresholds }) : [];
  const safeUntil = trust && Temporal.Instant.from(trust.since).add({ hours: 24 * keptDays });
  return {
    level,
    since: trust?.since ?? null,
    days,
    next: next && {
      level: next,
      grounds: groundsOf(next, { facts, thresholds }).map((ground) => ({
        ...ground,
        isMet: isMet(ground),
      })),
    },
    atRisk:
      lacking.length > 0 && safeUntil
        ? {
            lacking,
            safeUntil: Temporal.Instant.compare(safeUntil, now) > 0 ? safeUntil.toString() : null,
          }
        : null,
  };
}

export type TrustStandingView = Awaited<ReturnType<typeof findTrustStanding>>;
