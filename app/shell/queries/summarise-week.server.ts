import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface WeekSummary {
  members: number;
  newMembers: number;
  openItems: number;
  orders: number;
  pointsEarned: number;
  failedMails: number;
  failedJobs: number;
}

/** What the admin area's overview counts: now, and since `since`. */
export async function summariseWeek(
  db: Reader,
  { since }: { since: Temporal.Instant },
): Promise<WeekSummary> {
  const from = since.toString();
  const { rows } = await sql<WeekSummary>`
    select
      (select count(*) from member where email_confirmed_at is not null and closed_at is null) as members,
      (select count(*) from member where email_confirmed_at is not null and joined_at >= ${from}) as new_members,
      (select count(*) from review_item where decided_at is null) as open_items,
      (select count(*) from shop_order where placed_at >= ${from}) as orders,
      (select coalesce(sum((payload ->> 'points')::bigint), 0)::bigint from domain_event
        where name in ('points.earned', 'points.granted') and occurred_at >= ${from}) as points_earned,
      (select count(*) from mail_outbox where state = 'failed') as failed_mails,
      (select count(*) from graphile_worker.jobs where attempts >= max_attempts and locked_at is null)
        as failed_jobs`.execute(db);
  const [summary] = rows;
  if (!summary) throw new Error("a summary has one row");
  return summary;
}
