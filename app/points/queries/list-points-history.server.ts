import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { TriggerName } from "../rules/earning/names.ts";
import type { ActivityLabel } from "../rules/earning/words.ts";
import {
  type HistoryFilter,
  type HistoryKind,
  historyGroups,
  spanOfYear,
} from "../rules/history-filter.ts";

export interface HistoryItem {
  id: string;
  kind: HistoryKind;
  occurredAt: string;
  /** What it changed of all the member's points together. */
  points: number;
  /** The words of whoever granted or returned. */
  note: string | null;
  facts: HistoryFacts;
  /** What an activity that earned is called; null where nobody has named it. */
  activity: ActivityLabel | null;
}

export interface HistoryFacts {
  /** What earned the points; absent in those of the first versions, which were orders. */
  trigger?: TriggerName;
  /** The name of the campaign that gave them. */
  campaign?: { de: string; en: string };
  orderPlacedAt?: string;
  activatesAt?: string;
  label?: { de: string; en: string };
  graceUntil?: string | null;
  notRecovered?: number;
  grantedByName?: string;
  adjustedByName?: string;
  expiredAt?: string;
}

const kinds: HistoryKind[] = [
  "earn",
  "grant",
  "adjust",
  "capture",
  "return",
  "claw-back",
  "restore",
  "expire",
];

/**
 * The member's movements, newest first. `before` is the `cursor` of the page before this one;
 * `cursor` is null on the last page.
 */
export async function listPointsHistory(
  db: Reader,
  {
    memberId,
    before,
    limit,
    filter,
    timeZone = "UTC",
  }: {
    memberId: string;
    before?: string | null | undefined;
    limit: number;
    filter?: HistoryFilter;
    /** Years begin and end in it. */
    timeZone?: string;
  },
): Promise<{ items: HistoryItem[]; cursor: string | null }> {
  const key = readCursor(before);
  const span = filter?.year ? spanOfYear(filter.year, timeZone) : null;
  const wanted = filter?.group ? [...historyGroups[filter.group]] : kinds;
  const rows = await db
    .selectFrom("pointsTransfer as transfer")
    .select((eb) => [
      "id",
      "kind",
      "occurredAt",
      "note",
      "facts",
      eb
        .selectFrom("pointsEntry as entry")
        .whereRef("entry.memberId", "=", "transfer.memberId")
        .whereRef("entry.transferId", "=", "transfer.id")
        .where("entry.account", "in", ["pending", "available", "held"])
        .select(sql<number>`coalesce(sum(entry.points), 0)::bigint`.as("points"))
        .as("points"),
      eb
        .selectFrom("activityLabel")
        .where(sql<boolean>`activity_label.type = transfer.facts ->> 'activityType'`)
        .select("label")
        .as("activity"),
    ])
    .where("memberId", "=", memberId)
    .where("kind", "in", wanted)
    .$if(span !== null, (query) =>
      query
        .where("occurredAt", ">=", span!.from.toString())
        .where("occurredAt", "<", span!.until.toString()),
    )
    .$if(key !== null, (query) =>
      query.where(sql<boolean>`(occurred_at, id) < (${key?.at}::timestamptz, ${key?.id}::uuid)`),
    )
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit) as unknown as HistoryItem[];
  const last = items.at(-1);
  return { items, cursor: rows.length > limit && last ? `${last.occurredAt}_${last.id}` : null };
}

/** When the member's first points moved, or null. */
export async function findFirstMovementAt(db: Reader, memberId: string): Promise<string | null> {
  const row = await db
    .selectFrom("pointsTransfer")
    .select("occurredAt")
    .where("memberId", "=", memberId)
    .orderBy("occurredAt")
    .limit(1)
    .executeTakeFirst();
  return row?.occurredAt ?? null;
}

/** Whatever is no cursor of ours starts at the newest. */
function readCursor(text: string | null | undefined): { at: string; id: string } | null {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(text ?? "");
  return match ? { at: match[1]!, id: match[2]! } : null;
}
