/** What a member reads about one movement; reserving and becoming available are part of others. */
export type HistoryKind =
  | "earn"
  | "grant"
  | "adjust"
  | "capture"
  | "return"
  | "claw-back"
  | "restore"
  | "expire";

/** What a member can narrow the history to. */
export const historyGroups = {
  earned: ["earn", "grant", "restore"],
  spent: ["capture", "return"],
  corrected: ["adjust", "claw-back"],
  expired: ["expire"],
} as const satisfies Record<string, readonly HistoryKind[]>;
export type HistoryGroup = keyof typeof historyGroups;
export const historyGroupNames = Object.keys(historyGroups) as HistoryGroup[];

export interface HistoryFilter {
  group: HistoryGroup | null;
  year: number | null;
}

/** The filter an address asks for; what it does not know is left out. */
export function readHistoryFilter(query: URLSearchParams): HistoryFilter {
  const group = historyGroupNames.find((name) => name === query.get("show")) ?? null;
  const year = /^20\d\d$/.test(query.get("year") ?? "") ? Number(query.get("year")) : null;
  return { group, year };
}

/** The address's parameters for a filter. */
export function writeHistoryFilter({ group, year }: HistoryFilter): {
  show?: string;
  year?: string;
} {
  return { ...(group ? { show: group } : {}), ...(year ? { year: String(year) } : {}) };
}

/** When a year begins and ends in the programme's zone. */
export function spanOfYear(
  year: number,
  timeZone: string,
): { from: Temporal.Instant; until: Temporal.Instant } {
  const startOf = (one: number) =>
    Temporal.PlainDate.from({ year: one, month: 1, day: 1 }).toZonedDateTime(timeZone).toInstant();
  return { from: startOf(year), until: startOf(year + 1) };
}
