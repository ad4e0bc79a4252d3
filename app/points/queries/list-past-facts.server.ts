import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { EarningFact, Purchase } from "../rules/earning/fact.ts";
import type { TriggerName } from "../rules/earning/names.ts";
import { factOfOrder } from "../rules/earning/order-fact.ts";
import { factOfBirthday } from "../rules/earning/triggers/birthday.ts";
import type { ToldEvent } from "../rules/earning/triggers/trigger.ts";
import { triggers } from "../rules/earning/triggers.ts";
import { listBirthdays } from "./list-birthdays.server.ts";

export interface PastWindow {
  trigger: TriggerName;
  from: Temporal.Instant;
  until: Temporal.Instant;
  timeZone: string;
}

const factsPerPage = 1_000;

/** What happened of a trigger in `[from, until)`, oldest first, page by page. */
export function listPastFacts(db: Reader, window: PastWindow): AsyncGenerator<EarningFact[]> {
  const { toldBy } = triggers[window.trigger];
  if (toldBy === "orders") return listOrders(db, window);
  if (toldBy === "calendar") return listBirthdaysOf(window);
  return listTold(db, window, toldBy);
}

type Cursor = { at: string; id: string } | null;

function afterCursor(column: "placed_at" | "occurred_at", cursor: Cursor) {
  const name = sql.ref(column);
  return cursor ? sql`(${name}, id) > (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : sql`true`;
}

type PastOrder = Parameters<typeof factOfOrder>[0] & Pick<Purchase, "lines" | "isFirst">;

async function* listOrders(db: Reader, { from, until }: PastWindow): AsyncGenerator<EarningFact[]> {
  for (let cursor: Cursor = null; ; ) {
    const { rows }: { rows: PastOrder[] } = await sql<PastOrder>`
      select id, source, member_id, currency, points_basis_minor, placed_at, paid_at,
             coalesce((select json_agg(json_build_object('sku', sku, 'category', category,
                         'amountMinor', quantity * unit_amount_minor))
                         from shop_order_line where order_id = shop_order.id), '[]') as lines,
             not exists (select from shop_order earlier
               where earlier.member_id = shop_order.member_id and earlier.paid_at is not null
                 and (earlier.placed_at, earlier.id) < (shop_order.placed_at, shop_order.id)) as is_first
        from shop_order
       where member_id is not null and paid_at is not null and refunded_minor < total_minor
         and placed_at >= ${from} and placed_at < ${until} and ${afterCursor("placed_at", cursor)}
       order by placed_at, id limit ${factsPerPage}`.execute(db);
    yield rows.map((row) => factOfOrder(row, row));
    const last = rows.at(-1);
    if (rows.length < factsPerPage || !last) return;
    cursor = { at: last.placedAt, id: last.id };
  }
}

async function* listTold(
  db: Reader,
  { trigger, from, until }: PastWindow,
  names: readonly string[],
): AsyncGenerator<EarningFact[]> {
  for (let cursor: Cursor = null; ; ) {
    const { rows }: { rows: (ToldEvent & { id: string })[] } = await sql<
      ToldEvent & { id: string }
    >`
      select id, name, occurred_at, member_id, channel, payload from domain_event
       where name = any(${names}::text[]) and occurred_at >= ${from} and occurred_at < ${until}
         and ${afterCursor("occurred_at", cursor)}
       order by occurred_at, id limit ${factsPerPage}`.execute(db);
    yield rows.flatMap((event) => triggers[trigger].factOf(event) ?? []);
    const last = rows.at(-1);
    if (rows.length < factsPerPage || !last) return;
    cursor = { at: last.occurredAt, id: last.id };
  }
}

async function* listBirthdaysOf({ from, until, timeZone }: PastWindow) {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  const last = dayOf(until.subtract({ nanoseconds: 1 }));
  for (
    let day = dayOf(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const facts: EarningFact[] = [];
    for await (const memberId of listBirthdays(day))
      facts.push(factOfBirthday(memberId, { day, timeZone }));
    yield facts;
  }
}
