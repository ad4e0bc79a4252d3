import {
  type Calendar,
  periodAfter,
  periodAt,
  periodBefore,
  type Span,
  startOfDayAfter,
  termAfterReaching,
  termWithoutMerit,
} from "./period.ts";
import { levelOf, rankFor, type TierProgramme } from "./programme.ts";

/** Where a member stands, and until when. */
export interface Standing {
  /** 0: below the lowest level. */
  rank: number;
  /** The period at whose end the level is looked at; null for a level that needs nothing. */
  term: Span | null;
  /** The period that earned the level; null where it was kept without. */
  warrant: Span | null;
  /** When the member was told that the level is at risk. */
  announcedAt: Temporal.Instant | null;
}

/** What qualifies, net of refunds, in the spans that `spansOf` names. */
export interface Amounts {
  current: number;
  previous: number;
  term: number;
  warrant: number;
}

export type Cause = "reached" | "period-ended" | "refund" | "rules-changed";

/** What a look at a member comes to; `amount` is the figure that decided. */
export interface Outcome {
  standing: Standing;
  /** Set where the level changed. */
  move: { direction: "up" | "down"; cause: Cause; amount: number; span: Span } | null;
  /** Set where the member is to be told that the level is at risk. */
  announce: { amount: number; toRank: number; until: Temporal.Instant } | null;
}

export interface Ground {
  programme: TierProgramme;
  calendar: Calendar;
  now: Temporal.Instant;
}

/**
 * The spans whose amounts a review needs. What comes in days of grace still counts for the term.
 * A level lasts to the end of the period after the one that earned it, so the one before counts
 * too; rolling months have none before them that would not count twice.
 */
export function spansOf(
  { programme, calendar, now }: Ground,
  { term, warrant }: Pick<Standing, "term" | "warrant">,
): Record<keyof Amounts, Span | null> {
  const current = periodAt(calendar, now);
  return {
    current,
    previous: calendar.period === "rolling-12-months" ? null : periodBefore(calendar, current),
    term: term && { ...term, endsAt: graceEnd(term, programme, calendar) },
    warrant,
  };
}

/**
 * Looks at a member: up at once; undone where a refund took away what earned the level; longer
 * where it was earned again; down only after the end of the period, the grace, and the notice.
 */
export function reviewStanding(ground: Ground, standing: Standing, amounts: Amounts): Outcome {
  const { programme, calendar, now } = ground;
  const { levels } = programme;
  const byPeriods = placeByPeriods(ground, amounts);
  if (byPeriods.standing.rank > standing.rank)
    return moved(byPeriods.standing, { ...byPeriods, direction: "up", cause: "reached" });
  const level = levelOf(levels, standing.rank);
  if (!level || level.threshold === 0 || !standing.term) return unmoved(standing);
  const { threshold } = level;
  const { term, warrant } = standing;
  if (amounts.term >= threshold && before(term.startsAt, now)) {
    const next = periodAfter(calendar, term);
    return unmoved({ rank: standing.rank, warrant: term, term: next, announcedAt: null });
  }
  const isReachedAgain = byPeriods.standing.rank === standing.rank;
  if (isReachedAgain && !before(now, term.endsAt)) return unmoved(byPeriods.standing);
  if (warrant && amounts.warrant < threshold)
    return isReachedAgain
      ? unmoved(byPeriods.standing)
      : moved(byPeriods.standing, {
          direction: "down",
          cause: "refund",
          amount: amounts.warrant,
          span: warrant,
        });
  return atTheEnd(ground, { ...standing, term }, amounts);
}

/** A place as a changed programme finds it: `rank` as that programme ranks the level. */
export interface HeldPlace extends Standing {
  /** Nothing about the level became harder. */
  keepsLevel: boolean;
  /** The level is no more; `rank` is the one below it. */
  isGone: boolean;
  /** Nobody has placed the member before. */
  isNew: boolean;
}

/** Places a member by a changed programme, or for the first time. */
export function placeAnew(
  ground: Ground,
  { keepsLevel, isGone, isNew, ...held }: HeldPlace,
  amounts: Omit<Amounts, "term">,
): Outcome {
  const { programme, calendar, now } = ground;
  const byPeriods = placeByPeriods(ground, amounts);
  const byWarrant = held.warrant ? rankFor(programme.levels, amounts.warrant) : 0;
  const floor = keepsLevel ? held.rank : 0;
  const entitled = Math.max(byPeriods.standing.rank, byWarrant, floor);
  const decisive =
    byPeriods.standing.rank < byWarrant && held.warrant
      ? { amount: amounts.warrant, span: held.warrant }
      : byPeriods;
  const as = (standing: Standing, direction: "up" | "down" | null): Outcome =>
    direction
      ? moved(standing, { ...decisive, direction, cause: isNew ? "reached" : "rules-changed" })
      : unmoved(standing);
  if (entitled < held.rank && programme.protects) {
    const runs = held.term !== null && before(now, held.term.endsAt);
    const term = runs ? held.term : termWithoutMerit(calendar, now);
    const kept = { rank: held.rank, term, warrant: null, announcedAt: null };
    return as(kept, isGone ? "down" : null);
  }
  const isByPeriods = byPeriods.standing.rank === entitled && entitled !== floor;
  const term = held.term ?? termWithoutMerit(calendar, now);
  const placed = isByPeriods
    ? byPeriods.standing
    : settled(ground, { ...held, rank: entitled, term });
  if (entitled === held.rank) return as(placed, isGone ? "down" : null);
  return as(placed, entitled > held.rank ? "up" : "down");
}

/** When the calendar has to look at the member again; null: never. */
export function nextReviewAt(
  { programme, calendar }: Omit<Ground, "now">,
  { term, announcedAt }: Standing,
): Temporal.Instant | null {
  if (!term) return null;
  if (programme.noticeDays > 0 && !announcedAt)
    return startOfDayAfter(term.endsAt, -programme.noticeDays, calendar.timeZone);
  return downgradeDueAt(programme, calendar, term, announcedAt);
}

/** First instant at which the level is lost, the days of grace counted in. */
export function graceEnd(
  term: Span,
  { graceDays }: Pick<TierProgramme, "graceDays">,
  { timeZone }: Pick<Calendar, "timeZone">,
): Temporal.Instant {
  return startOfDayAfter(term.endsAt, graceDays, timeZone);
}

/** The place that this period or the one before is enough for. */
function placeByPeriods(
  ground: Ground,
  { current, previous }: Pick<Amounts, "current" | "previous">,
): { standing: Standing; amount: number; span: Span } {
  const { programme, calendar, now } = ground;
  const span = periodAt(calendar, now);
  const byCurrent = rankFor(programme.levels, current);
  const byPrevious = rankFor(programme.levels, previous);
  if (byCurrent >= byPrevious)
    return { standing: earnedNow(ground, byCurrent), amount: current, span };
  const warrant = periodBefore(calendar, span);
  const term = termWithoutMerit(calendar, now);
  const standing = settled(ground, { rank: byPrevious, warrant, term });
  return { standing, amount: previous, span: warrant };
}

function atTheEnd(ground: Ground, standing: Standing & { term: Span }, amounts: Amounts): Outcome {
  const { programme, calendar, now } = ground;
  const { term, announcedAt } = standing;
  const toRank = rankAfterLoss(programme, standing.rank, amounts);
  const needsNotice = programme.noticeDays > 0 && announcedAt === null;
  if (needsNotice && before(now, nextReviewAt(ground, standing)!)) return unmoved(standing);
  if (needsNotice) {
    const told = { ...standing, announcedAt: now };
    const until = downgradeDueAt(programme, calendar, term, now);
    return { standing: told, move: null, announce: { amount: amounts.term, toRank, until } };
  }
  if (before(now, downgradeDueAt(programme, calendar, term, announcedAt))) return unmoved(standing);
  return moved(placedBelow(ground, toRank, amounts, term), {
    direction: "down",
    cause: "period-ended",
    amount: amounts.term,
    span: term,
  });
}

function rankAfterLoss({ levels, downgrade }: TierProgramme, rank: number, amounts: Amounts) {
  const best = Math.max(amounts.term, amounts.current, amounts.previous);
  const earned = rankFor(levels, best);
  return downgrade === "full" ? earned : Math.max(rank - 1, earned);
}

function placedBelow(ground: Ground, rank: number, amounts: Amounts, term: Span): Standing {
  const { programme, calendar, now } = ground;
  const { levels } = programme;
  if (rank <= rankFor(levels, amounts.current)) return earnedNow(ground, rank);
  const next = periodAfter(calendar, term);
  const earned = rankFor(levels, Math.max(amounts.term, amounts.previous));
  const isByTerm = rank <= earned && before(now, next.endsAt);
  if (isByTerm) return settled(ground, { rank, warrant: term, term: next });
  return settled(ground, { rank, warrant: null, term: termWithoutMerit(calendar, now) });
}

function downgradeDueAt(
  programme: TierProgramme,
  calendar: Calendar,
  term: Span,
  announcedAt: Temporal.Instant | null,
): Temporal.Instant {
  const graceIsOver = graceEnd(term, programme, calendar);
  if (!announcedAt) return graceIsOver;
  // Told late, lost late: the notice is kept even where the nightly job did not run.
  const noticeIsOver = startOfDayAfter(announcedAt, programme.noticeDays, calendar.timeZone);
  return before(graceIsOver, noticeIsOver) ? noticeIsOver : graceIsOver;
}

function earnedNow(ground: Ground, rank: number): Standing {
  const { calendar, now } = ground;
  const warrant = periodAt(calendar, now);
  return settled(ground, { rank, warrant, term: termAfterReaching(calendar, now) });
}

function settled(
  { programme }: Ground,
  standing: Omit<Standing, "announcedAt"> & { announcedAt?: Temporal.Instant | null },
): Standing {
  const level = levelOf(programme.levels, standing.rank);
  const needsNothing = !level || level.threshold === 0;
  return {
    rank: standing.rank,
    term: needsNothing ? null : standing.term,
    warrant: needsNothing ? null : standing.warrant,
    announcedAt: needsNothing ? null : (standing.announcedAt ?? null),
  };
}

function moved(
  standing: Standing,
  { direction, cause, amount, span }: NonNullable<Outcome["move"]>,
): Outcome {
  return { standing, move: { direction, cause, amount, span }, announce: null };
}

function unmoved(standing: Standing): Outcome {
  return { standing, move: null, announce: null };
}

function before(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
