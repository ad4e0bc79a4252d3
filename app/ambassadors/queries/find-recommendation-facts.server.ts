import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** What is known of two members that could be one. */
export async function findRecommendationFacts(
  db: Reader,
  {
    referrerId,
    referredId,
    signedUpAt,
  }: { referrerId: string; referredId: string; signedUpAt: string },
) {
  const { rows } = await sql<{ sharesDevice: boolean; withinADay: number; isHeld: boolean }>`
    select
      exists (
        select from session referred join session referrer
          on referrer.ip_prefix = referred.ip_prefix and referrer.user_agent = referred.user_agent
        where referred.member_id = ${referredId} and referrer.member_id = ${referrerId}
          and referred.ip_prefix <> '' and referred.user_agent <> ''
      ) as "sharesDevice",
      (
        select count(*)::int from recommendation
        where referrer_id = ${referrerId}
          and signed_up_at > ${signedUpAt}::timestamptz - interval '1 day'
          and signed_up_at <= ${signedUpAt}::timestamptz
      ) as "withinADay",
      exists (
        select from sign_up_hold
        where member_id = ${referredId} and outcome is distinct from 'admitted'
      ) as "isHeld"`.execute(db);
  return rows[0] ?? { sharesDevice: false, withinADay: 0, isHeld: false };
}
