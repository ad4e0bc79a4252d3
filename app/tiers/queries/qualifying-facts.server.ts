import { type RawBuilder, sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { Span } from "../rules/period.ts";
import type { Basis } from "../rules/programme.ts";

/**
 * Everything that qualifies, as rows (member_id, at, amount), net of refunds:
 * status points when they became available, money and orders when they were paid. Money is the basis
 * of points (without what was paid with points or balance), in the programme's currency; an order
 * counts until all of it is refunded. Money that a dispute withdrew is away until it is reinstated.
 */
export function qualifyingFacts(basis: Basis, currency: string): RawBuilder<unknown> {
  if (basis === "points")
    return sql`(select member_id, coalesce(qualifies_at, occurred_at) as at, points as amount
                  from points_entry where account = 'qualifying')`;
  if (basis === "orders")
    return sql`(select member_id, paid_at as at, 1 as amount from shop_order
                 where paid_at is not null and (refunded_minor + disputed_minor < total_minor or total_minor = 0))`;
  return sql`(select member_id, paid_at as at,
                     points_basis_minor - round(points_basis_minor::numeric * least(refunded_minor + disputed_minor, total_minor)
                                                / greatest(total_minor, 1))::bigint as amount
                from shop_order where paid_at is not null and currency = ${currency})`;
}

/** What a member has in each span, in the order given; a span of null has nothing. */
export async function sumQualifying(
  db: Reader,
  {
    memberId,
    basis,
    currency,
    spans,
  }: { memberId: string; basis: Basis; currency: string; spans: readonly (Span | null)[] },
): Promise<number[]> {
  const starts = spans.map((span) => span?.startsAt.toString() ?? null);
  const ends = spans.map((span) => span?.endsAt.toString() ?? null);
  const { rows } = await sql<{ amount: number }>`
    select coalesce(sum(fact.amount), 0)::bigint as amount
      from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as span (starts_at, ends_at, position)
      left join ${qualifyingFacts(basis, currency)} fact
        on fact.member_id = ${memberId} and fact.at >= span.starts_at and fact.at < span.ends_at
     group by span.position order by span.position`.execute(db);
  return rows.map(({ amount }) => amount);
}
