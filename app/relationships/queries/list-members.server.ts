import { type RawBuilder, sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { KeyCursor } from "../rules/key-cursor.ts";
import type { MemberFilter, MemberListView, MemberSort } from "../rules/member-list.ts";
import { type MemberRow, membersWithFigures } from "./members-with-figures.server.ts";

interface SortKey {
  expression: RawBuilder<unknown>;
  type: RawBuilder<unknown>;
  /** What a cursor's value must look like, so that a made-up one cannot upset the database. */
  pattern: RegExp;
  ascending?: true;
}

const instant = /^(-infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/;
const whole = /^-?\d{1,15}$/;
const sortKeys: Record<MemberSort, SortKey> = {
  joined: { expression: sql`member.joined_at`, type: sql`timestamptz`, pattern: instant },
  seen: {
    expression: sql`coalesce(member.last_seen_at, '-infinity')`,
    type: sql`timestamptz`,
    pattern: instant,
  },
  points: {
    expression: sql`coalesce(points_balance.available, 0)`,
    type: sql`bigint`,
    pattern: whole,
  },
  orders: { expression: sql`orders.count`, type: sql`bigint`, pattern: whole },
  fan: {
    expression: sql`coalesce(fan_score.score, 0)`,
    type: sql`numeric`,
    pattern: /^-?\d{1,9}(\.\d{1,2})?$/,
  },
  name: {
    expression: sql`lower(member.display_name)`,
    type: sql`text`,
    pattern: /^.{0,240}$/s,
    ascending: true,
  },
};

const conditions: Record<MemberFilter, RawBuilder<boolean>> = {
  german: sql`member.language = 'de'`,
  english: sql`member.language = 'en'`,
  staff: sql`member.role <> 'member'`,
  ambassadors: sql`ambassador.id is not null`,
  fans: sql`fan_score.standing = 'fan'`,
  unconfirmed: sql`member.email_confirmed_at is null`,
  "with-orders": sql`orders.count > 0`,
};

export interface MemberPage {
  members: MemberRow[];
  /** Cursors of the neighbouring pages, null where there is none. */
  previous: KeyCursor | null;
  next: KeyCursor | null;
}

/** One page of the open accounts, found by name, start of the address, or number. */
export async function listMembers(
  db: Reader,
  {
    view,
    after,
    before,
    limit,
  }: { view: MemberListView; after: KeyCursor | null; before: KeyCursor | null; limit: number },
): Promise<MemberPage> {
  const key = sortKeys[view.sort];
  const known = (candidate: KeyCursor | null) => candidate && key.pattern.test(candidate.value);
  const backwards = known(before) === true;
  const cursor = [before, after].find(known);
  const ascending = (key.ascending ?? false) !== backwards;
  const found = await membersWithFigures(db)
    .select(sql<string>`(${key.expression})::text`.as("sortValue"))
    .$if(view.search !== "", (query) => query.where(matches(view.search)))
    .$if(view.filters.length > 0, (query) =>
      query.where((eb) => eb.and(view.filters.map((filter) => conditions[filter]))),
    )
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`(${key.expression}, member.id) ${ascending ? sql`>` : sql`<`}
          (${cursor?.value}::${key.type}, ${cursor?.id}::uuid)`,
      ),
    )
    .orderBy(sql`${key.expression}`, ascending ? "asc" : "desc")
    .orderBy("member.id", ascending ? "asc" : "desc")
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  const hasMore = found.length > limit;
  return {
    members: rows.map(({ sortValue: _, ...member }) => member),
    previous: (backwards ? hasMore : cursor !== undefined) ? cursorOf(rows[0]) : null,
    next: backwards || hasMore ? cursorOf(rows.at(-1)) : null,
  };
}

function cursorOf(row: { id: string; sortValue: string } | undefined): KeyCursor | null {
  return row ? { id: row.id, value: row.sortValue } : null;
}

function matches(search: string): RawBuilder<boolean> {
  const literal = search.replace(/[\\%_]/g, "\\$&");
  const number = /^#?(\d{1,15})$/.exec(search)?.[1];
  const text = sql<boolean>`(member.display_name ilike ${`%${literal}%`}
    or member.email like ${`${literal}%`})`;
  return number ? sql<boolean>`(member.number = ${number}::bigint or ${text})` : text;
}
