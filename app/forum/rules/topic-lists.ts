/** The orders in which topics are listed; `new` and `unread` are those of one member. */
export const topicLists = ["latest", "new", "unread", "top", "unanswered"] as const;
export type TopicListName = (typeof topicLists)[number];

/** From when on topics count for "top", by when they were opened. */
export const topPeriods = ["week", "month", "year", "all"] as const;
export type TopPeriod = (typeof topPeriods)[number];

const daysOf: Record<Exclude<TopPeriod, "all">, number> = { week: 7, month: 30, year: 365 };

/** Since when topics of the period were opened; null: since ever. */
export function sinceOf(period: TopPeriod, now: Temporal.Instant): Temporal.Instant | null {
  return period === "all" ? null : now.subtract({ hours: 24 * daysOf[period] });
}

/** Whether only a member has such a list. */
export function isOfMember(list: TopicListName): boolean {
  return list === "new" || list === "unread";
}

/** What an address names; undefined for one that names no list. */
export function readListAddress({
  list = "latest",
  period,
}: {
  list?: string | undefined;
  period?: string | undefined;
}): { list: TopicListName; period: TopPeriod } | undefined {
  const isList = (name: string): name is TopicListName =>
    topicLists.includes(name as TopicListName);
  const isPeriod = (name: string): name is TopPeriod => topPeriods.includes(name as TopPeriod);
  if (!isList(list) || (period !== undefined && (list !== "top" || !isPeriod(period))))
    return undefined;
  return { list, period: period !== undefined && isPeriod(period) ? period : "month" };
}

/** A topic opened longer ago is not new to anybody any more. */
export const newForDays = 14;

/** Where a page of a list ends: what it is ordered by, and the topic. */
export interface TopicCursor {
  key: string;
  id: string;
}

export function writeCursor({ key, id }: { key: string | number; id: string }): string {
  return `${key}_${id}`;
}

/** A cursor from an address, or null where somebody has typed one or it is of another list. */
export function readCursor(
  text: string | null | undefined,
  orderedBy: "time" | "score" = "time",
): TopicCursor | null {
  const [, key = "", id = ""] = /^([\w:.-]+)_([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  if (!uuid.test(id)) return null;
  const isKey = orderedBy === "time" ? isInstant(key) : /^\d{1,9}$/.test(key);
  return isKey ? { key, id } : null;
}

function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(text)) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
