import { type RawBuilder, sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { exportedKinds } from "../rules/eu-statement.ts";
import type { OrderKind } from "../rules/orders.ts";
import type { ReportRow } from "../rules/transparency-report.ts";

export interface Span {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

type Counted = Record<string, number | null> & { of: string | null };

/**
 * Orders of authorities that came in, by what they are about or by Member State, with what came of
 * them. Those entered before the state was asked for have none.
 */
export async function countOrders(
  db: Reader,
  { kind, by }: { kind: OrderKind; by: "category" | "state" },
  span: Span,
): Promise<ReportRow[]> {
  const key = by === "category" ? sql`notice.category` : sql`coalesce(ord.member_state, 'unknown')`;
  return rows(
    await sql<Counted>`
      select ${key} as "of", count(*)::int as received,
        count(*) filter (where decided_at is not null and acted)::int as acted,
        count(*) filter (where decided_at is not null and not acted)::int as refused,
        count(*) filter (where decided_at is null)::int as open,
        ${median(sql`received_at`, sql`ord.entered_at`)} as "medianReceiptHours",
        ${median(sql`received_at`, sql`decided_at`)} as "medianHours"
      from notice
        left join authority_order ord on ord.notice_id = notice.id,
        lateral (
          select coalesce(bool_or(object.outcome = 'acted'), false) as acted
          from notice_object object where object.notice_id = notice.id
        ) as answered
      where kind = ${kind} and ${within(sql`received_at`, span)}
      group by grouping sets ((), (${key}))
      order by grouping(${key}) desc, ${key}
    `.execute(db),
  );
}

/** Notices that came in, by what they complain of, with what was answered. */
export async function countNotices(
  db: Reader,
  kinds: readonly string[],
  span: Span,
): Promise<ReportRow[]> {
  return rows(
    await sql<Counted>`
      select category as "of", count(*)::int as received,
        count(*) filter (where kind = 'trusted-flagger')::int as trusted,
        count(*) filter (where decided_at is not null and acted)::int as acted,
        count(*) filter (where decided_at is not null and not acted)::int as refused,
        count(*) filter (where decided_at is null)::int as open,
        coalesce(sum(by_law), 0)::int as "byLaw", coalesce(sum(by_rules), 0)::int as "byRules",
        ${median(sql`received_at`, sql`decided_at`)} as "medianHours"
      from notice,
        lateral (
          select coalesce(bool_or(object.outcome = 'acted'), false) as acted
          from notice_object object where object.notice_id = notice.id
        ) as answered,
        lateral (
          select count(*) filter (where statement.ground = 'law') as by_law,
            count(*) filter (where statement.ground <> 'law') as by_rules
          from moderation_measure measure
          join statement_of_reasons statement on statement.measure_id = measure.id
          where measure.replaced_by is null and measure.kind in ${list(exportedKinds)}
            -- An item that several notices speak of counts for the first of them.
            and notice.id = (
              select first.notice_id from notice_object first
              join notice of_first on of_first.id = first.notice_id
              where first.item_id = measure.item_id
              order by of_first.received_at, of_first.id limit 1
            )
        ) as measures
      where kind in ${list(kinds)} and ${within(sql`received_at`, span)}
      group by grouping sets ((), (category))
      order by grouping(category) desc, category
    `.execute(db),
  );
}

/** Restrictions that no order and no notice asked for, by what was done or by what it was about. */
export async function countOwnMeasures(
  db: Reader,
  by: "measure" | "subject",
  span: Span,
): Promise<ReportRow[]> {
  const key = by === "measure" ? sql`measure.kind` : sql`statement.category`;
  return rows(
    await sql<Counted>`
      select ${key} as "of", ${measureFigures}
      from moderation_measure measure
      join statement_of_reasons statement on statement.measure_id = measure.id
      where measure.replaced_by is null and statement.source in ('own', 'report')
        and measure.kind in ${list(exportedKinds)} and ${within(sql`measure.taken_at`, span)}
      group by grouping sets ((), (${key}))
      order by grouping(${key}) desc, ${key}
    `.execute(db),
  );
}

/** Accounts kept out, for a time or for good, and reporters who may not report (Art. 23). */
export async function countSuspensions(db: Reader, span: Span): Promise<ReportRow[]> {
  return rows(
    await sql<Counted>`
      select measure.kind as "of", ${measureFigures}
      from moderation_measure measure
      join statement_of_reasons statement on statement.measure_id = measure.id
      where measure.replaced_by is null
        and measure.kind in ('silence', 'suspend', 'ban', 'stop-reports')
        and ${within(sql`measure.taken_at`, span)}
      group by grouping sets ((), (measure.kind))
      order by grouping(measure.kind) desc, measure.kind
    `.execute(db),
  );
}

/** Complaints by those restricted and by those whose notice was refused (Art. 20). */
export async function countComplaints(db: Reader, span: Span): Promise<ReportRow[]> {
  return rows(
    await sql<Counted>`
      select appellant as "of", count(*)::int as received,
        count(*) filter (where outcome = 'upheld')::int as reversed,
        count(*) filter (where outcome = 'rejected')::int as confirmed,
        count(*) filter (where decided_at is null)::int as open,
        ${median(sql`filed_at`, sql`decided_at`)} as "medianHours"
      from (
        select *, case when measure_id is null then 'notifier' else 'author' end as appellant
        from appeal
      ) as appeal
      where ${within(sql`filed_at`, span)}
      group by grouping sets ((), (appellant))
      order by grouping(appellant) desc, appellant
    `.execute(db),
  );
}

/** What machines found and decided, and how often a person took it back. */
export async function countAutomated(db: Reader, span: Span): Promise<ReportRow[]> {
  return rows(
    await sql<Counted>`
      select null as "of",
        count(*) filter (where statement.automated_detection and measure.replaced_by is null)::int
          as detected,
        count(*) filter (where measure.automated)::int as automated,
        count(*) filter (where ${wronglyAutomated})::int as "automatedLifted",
        round(100.0 * count(*) filter (where ${wronglyAutomated})
          / nullif(count(*) filter (where measure.automated), 0), 1)::float as "errorRate"
      from moderation_measure measure
      join statement_of_reasons statement on statement.measure_id = measure.id
      where measure.kind in ${list(exportedKinds)} and ${within(sql`measure.taken_at`, span)}
    `.execute(db),
  );
}

/** The years in which anything happened that a report counts, the newest first. */
export async function listReportYears(db: Reader, timeZone: string): Promise<number[]> {
  const { rows: years } = await sql<{ year: number }>`
    select distinct extract(year from at at time zone ${timeZone})::int as year from (
      select min(received_at) as at from notice
      union all select min(taken_at) from moderation_measure
      union all select min(filed_at) from appeal
    ) as first where at is not null order by year
  `.execute(db);
  return years.map(({ year }) => year);
}

const wronglyAutomated = sql`measure.automated and measure.undone_at is not null
  and measure.replaced_by is null`;

const measureFigures = sql`
  count(*)::int as taken,
  count(*) filter (where statement.ground = 'law')::int as "byLaw",
  count(*) filter (where statement.ground <> 'law')::int as "byRules",
  count(*) filter (where statement.automated_detection)::int as detected,
  count(*) filter (where statement.automated_decision)::int as automated,
  count(*) filter (where measure.undone_at is not null)::int as lifted`;

function rows({ rows: counted }: { rows: Counted[] }): ReportRow[] {
  return counted.map(({ of, ...values }) => ({ of, values }));
}

function within(column: RawBuilder<unknown>, { from, until }: Span) {
  return sql`${column} >= ${from.toString()} and ${column} < ${until.toString()}`;
}

function median(from: RawBuilder<unknown>, until: RawBuilder<unknown>) {
  return sql`round((percentile_cont(0.5) within group (
    order by extract(epoch from ${until} - ${from})) / 3600)::numeric, 1)::float`;
}

function list(values: readonly string[]) {
  return sql`(${sql.join(values)})`;
}
