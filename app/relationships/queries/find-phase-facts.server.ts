import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { PhaseFacts } from "../rules/phase-criteria.ts";

/** What the brand gives beyond what somebody bought. */
const benefits = ["points.granted", "reward.granted", "reward.claimed", "tier.reached"];
/** No criterion asks for more contacts. */
const contactsCounted = 2;

/** An account's own acts (signing up, a new password) are none. */
const isContact = sql`name not like 'account.%'`;
const contactOfMember = sql`member_id = member.id and ${isContact}
                 and (direction = 'from-member' or actor_id = member.id)`;

interface Row {
  memberId: string;
  orders: number;
  firstAt: string | null;
  lastAt: string | null;
  categories: number;
  fromMember: number;
  fromBrand: number;
  contactAt: string | null;
  hasPreferences: boolean;
  memberGaveAt: string | null;
  brandGaveAt: string | null;
}

/** What the phase of each of these members asks for, as it was at `now`. */
export async function findPhaseFacts(
  db: Reader,
  { memberIds, now }: { memberIds: readonly string[]; now: Temporal.Instant },
): Promise<Map<string, PhaseFacts>> {
  const { rows } = await sql<Row>`
    select member.id as member_id, cardinality(member.interests) > 0 as has_preferences,
           bought.orders, bought.first_at, bought.last_at,
           (select count(distinct line.category)::int
              from shop_order o join shop_order_line line on line.order_id = o.id
             where o.member_id = member.id and o.paid_at <= ${now}
               and o.refunded_minor < o.total_minor) as categories,
           (select count(*)::int from (
              select from domain_event
               where ${contactOfMember} and occurred_at <= ${now} limit ${contactsCounted}) c) as from_member,
           (select count(*)::int from (
              select from domain_event
               where member_id = member.id and direction = 'from-brand' and ${isContact}
                 and occurred_at <= ${now} limit ${contactsCounted}) c) as from_brand,
           greatest(bought.last_at, (
              select occurred_at from domain_event
               where ${contactOfMember} and occurred_at <= ${now}
               order by occurred_at desc limit 1)) as contact_at,
           greatest(
             (select max(post.created_at)
                from forum_post post join forum_topic topic on topic.id = post.topic_id
               where post.author_id = member.id and post.created_at <= ${now}
                 and post.hidden_at is null and post.deleted_at is null
                 and topic.hidden_at is null and topic.deleted_at is null),
             (select max(converted_at) from recommendation
               where referrer_id = member.id and converted_at <= ${now})) as member_gave_at,
           (select max(occurred_at) from domain_event
             where member_id = member.id and name = any(${benefits}) and occurred_at <= ${now}) as brand_gave_at
      from member
     cross join lateral (
       select count(*)::int as orders, min(placed_at) as first_at, max(placed_at) as last_at
         from shop_order
        where member_id = member.id and paid_at <= ${now} and refunded_minor < total_minor) bought
     where member.id = any(${memberIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.memberId, factsOf(row)]));
}

function factsOf(row: Row): PhaseFacts {
  const { orders, firstAt, lastAt, categories, fromMember, fromBrand } = row;
  return {
    orders: { count: orders, firstAt, lastAt, categories },
    contacts: { fromMember, fromBrand },
    lastContactAt: row.contactAt,
    hasPreferences: row.hasPreferences,
    memberGaveAt: row.memberGaveAt,
    brandGaveAt: row.brandGaveAt,
  };
}
