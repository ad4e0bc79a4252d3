import { type RawBuilder, sql } from "kysely";
import type { SegmentDefinition } from "#app/accounts/rules/segment-definition.ts";
import { minorDigits } from "#app/orders/rules/money.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { Programme } from "#app/points/rules/programme.ts";
import type { CriterionName } from "../rules/segment-criteria.ts";

interface Ground {
  values: Record<string, string | number>;
  programme: Pick<Programme, "timeZone" | "currency">;
  now: Temporal.Instant;
}

type Condition = (ground: Ground) => RawBuilder<unknown>;

/** The members a definition selects now, as a query of their ids; nobody without any criterion. */
export function membersOfDefinition(
  { criteria }: SegmentDefinition,
  ground: Omit<Ground, "values">,
): RawBuilder<unknown> {
  const all = criteria.map(({ criterion, values }) =>
    conditions[criterion as CriterionName]({ ...ground, values }),
  );
  const holds = all.length ? sql.join(all, sql` and `) : sql`false`;
  return sql`select member.id from member where member.closed_at is null and ${holds}`;
}

/** How many members a definition selects now, and the first of them by name. */
export async function previewDefinition(
  db: Reader,
  definition: SegmentDefinition,
  ground: Omit<Ground, "values">,
) {
  const members = membersOfDefinition(definition, ground);
  const [{ rows: counted }, { rows: first }] = await Promise.all([
    sql<{ count: number }>`select count(*) as count from (${members}) chosen`.execute(db),
    sql<{ id: string; number: number; displayName: string }>`
      select id, number, display_name from member where id in (${members})
       order by lower(display_name), id limit 8`.execute(db),
  ]);
  return { count: counted[0]!.count, first };
}

/** One condition on `member` for every criterion. */
const conditions: Record<CriterionName, Condition> = {
  language: ({ values }) => sql`member.language = ${values.language}`,
  "joined-after": ({ values, programme }) =>
    sql`member.joined_at >= ${startOf(values.day, programme)}`,
  "joined-before": ({ values, programme }) =>
    sql`member.joined_at < ${startOf(values.day, programme)}`,
  "orders-at-least": ({ values, now }) => sql`
    (select count(*) from shop_order where shop_order.member_id = member.id
        and paid_at > ${before(now, values.days)} and refunded_minor < total_minor) >= ${values.orders}::bigint`,
  "spend-at-least": ({ values, now, programme: { currency } }) => sql`
    (select coalesce(sum(total_minor - refunded_minor), 0) from shop_order
      where shop_order.member_id = member.id and currency = ${currency}
        and paid_at > ${before(now, values.days)}) >= ${Number(values.amount) * 10 ** minorDigits(currency)}::bigint`,
  "no-order-for": ({ values, now }) => sql`
    exists (select from shop_order where shop_order.member_id = member.id and paid_at is not null)
    and not exists (select from shop_order where shop_order.member_id = member.id
                     and paid_at > ${before(now, values.days)})`,
  "points-at-least": ({ values }) => sql`
    exists (select from points_balance where points_balance.member_id = member.id
             and available >= ${values.points}::bigint)`,
  "points-expiring": ({ values, now }) => sql`
    (select coalesce(sum(available), 0) from points_lot where points_lot.member_id = member.id
        and available > 0 and expires_at > ${now}
        and expires_at <= ${now.add({ hours: 24 * Number(values.days) })}) >= ${values.points}::bigint`,
  level: ({ values, now }) => sql`
    exists (select from standing_level wanted, lateral (
              select level.rank from member_standing standing
                join standing_level level on level.id = standing.level_id
               where standing.member_id = member.id and standing.since <= ${now}
                 and not exists (select from member_standing later where later.member_id = member.id
                                  and later.since > standing.since and later.since <= ${now})) stands
             where wanted.id = ${values.levelId}::uuid and stands.rank >= wanted.rank)`,
  fan: ({ values }) => sql`
    exists (select from fan_score where fan_score.member_id = member.id
             and fan_score.standing = ${values.standing})`,
  ambassador: () => sql`
    exists (select from ambassador where ambassador.member_id = member.id and ended_at is null)`,
};

function before(now: Temporal.Instant, days: string | number | undefined): Temporal.Instant {
  return now.subtract({ hours: 24 * Number(days) });
}

function startOf(
  day: string | number | undefined,
  { timeZone }: Pick<Programme, "timeZone">,
): Temporal.Instant {
  return Temporal.PlainDate.from(String(day)).toZonedDateTime(timeZone).toInstant();
}
