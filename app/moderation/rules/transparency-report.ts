/** What tells the rows of a section apart; names of the rows depend on it. */
export type Breakdown = "category" | "state" | "measure" | "subject" | "appellant" | "none";

interface SectionFacts {
  /** Its number in the quantitative template (Implementing Regulation (EU) 2024/2835, Annex I). */
  number: string;
  breakdown: Breakdown;
  columns: readonly string[];
}

const ordered = [
  "received",
  "acted",
  "refused",
  "open",
  "medianReceiptHours",
  "medianHours",
] as const;
const taken = ["taken", "byLaw", "byRules", "detected", "automated", "lifted"] as const;

/** The sections of the yearly report with their figures, in the order of the template. */
export const reportSections = {
  ordersToAct: { number: "1.2.1", breakdown: "category", columns: ordered },
  ordersToActByState: { number: "1.2.1", breakdown: "state", columns: ordered },
  ordersToInform: { number: "1.2.2", breakdown: "category", columns: ordered },
  ordersToInformByState: { number: "1.2.2", breakdown: "state", columns: ordered },
  notices: {
    number: "1.3",
    breakdown: "category",
    columns: ["received", "trusted", "byLaw", "byRules", "acted", "refused", "open", "medianHours"],
  },
  ownByMeasure: { number: "1.4", breakdown: "measure", columns: taken },
  ownBySubject: { number: "1.4", breakdown: "subject", columns: taken },
  complaints: {
    number: "1.5",
    breakdown: "appellant",
    columns: ["received", "reversed", "confirmed", "open", "medianHours"],
  },
  disputes: {
    number: "1.5",
    breakdown: "none",
    columns: ["received", "reversed", "confirmed", "open"],
  },
  suspensions: { number: "1.5", breakdown: "measure", columns: ["taken", "byLaw", "byRules"] },
  automated: {
    number: "1.6",
    breakdown: "none",
    columns: ["detected", "automated", "automatedLifted", "errorRate"],
  },
} as const satisfies Record<string, SectionFacts>;

export type ReportSection = keyof typeof reportSections;
export const sectionNames = Object.keys(reportSections) as ReportSection[];

/** A line of a section: the total has no `of`. No number where there is nothing to measure. */
export interface ReportRow {
  of: string | null;
  values: Record<string, number | null>;
}

export interface TransparencyReport {
  year: number;
  sections: { name: ReportSection; rows: ReportRow[] }[];
}

/** Out-of-court disputes (Art. 21) of a year; they are decided elsewhere and entered by staff. */
export interface Disputes {
  received: number;
  reversed: number;
  confirmed: number;
}

/** A year as it was where the brand is: from its first moment to the first of the next. */
export function spanOfYear(year: number, timeZone: string) {
  const start = (of: number) =>
    Temporal.PlainDate.from({ year: of, month: 1, day: 1 }).toZonedDateTime(timeZone).toInstant();
  return { from: start(year), until: start(year + 1) };
}
