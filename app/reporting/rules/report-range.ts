import type { CohortLength } from "./cohorts.ts";
import type { ReportDate } from "./liability.ts";
import { addMonths, listMonths, type Month, monthOf } from "./month.ts";
import type { Tail } from "./redemption-curve.ts";

/** What the page was asked for, in the words of its address. */
export interface ReportQuery {
  from?: string | undefined;
  to?: string | undefined;
  by?: string | undefined;
  tail?: string | undefined;
}

export interface ReportRange {
  /** Months that have a choice: from the first booking (at least a year) to the current one. */
  months: Month[];
  from: Month;
  to: Month;
  at: ReportDate;
  cohortLength: CohortLength;
  tail: Exclude<Tail, "none">;
}

const usualMonths = 12;

/**
 * The months and the reporting date of a report. Whatever is not among the months there are is taken
 * for the usual choice: twelve months up to the current one. A range the wrong way round is turned.
 */
export function reportRange(
  query: ReportQuery,
  {
    now,
    timeZone,
    firstMonth,
  }: { now: Temporal.Instant; timeZone: string; firstMonth: Month | null },
): ReportRange {
  const current = monthOf(now, timeZone);
  const usualFirst = addMonths(current, 1 - usualMonths);
  const first = firstMonth !== null && firstMonth < usualFirst ? firstMonth : usualFirst;
  const months = listMonths({ from: first, to: current });
  const chosen = (month: string | undefined) => (month && months.includes(month) ? month : null);
  const end = chosen(query.to) ?? current;
  const beginning = chosen(query.from) ?? later(first, addMonths(end, 1 - usualMonths));
  const [from, to] = beginning <= end ? [beginning, end] : [end, beginning];
  return {
    months,
    from,
    to,
    at: { month: to, isComplete: to !== current },
    cohortLength: query.by === "quarter" ? 3 : 1,
    tail: query.tail === "trend" ? "trend" : "prudent",
  };
}

/** The choices of a range as its address carries them. */
export function queryOf({ from, to, cohortLength, tail }: ReportRange): ReportQuery {
  return {
    from,
    to,
    by: cohortLength === 3 ? "quarter" : undefined,
    tail: tail === "trend" ? "trend" : undefined,
  };
}

function later(a: Month, b: Month): Month {
  return a > b ? a : b;
}
