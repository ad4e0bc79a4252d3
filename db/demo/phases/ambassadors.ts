import { sql } from "kysely";
import { appointAmbassador } from "#app/ambassadors/commands/appoint-ambassador.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { ambassadors } from "../content/ambassadors.ts";
import { actorOf, at, memberIdOf, personOf, type World } from "../world.ts";

/** Ambassadors, and the people who came by their links: the touches lie long before the appointment. */
export async function appointAmbassadors(world: World): Promise<void> {
  for (const each of ambassadors) {
    const memberId = memberIdOf(world, each.member);
    await inTransaction(async (trx) => {
      const { code } = await appointAmbassador(trx, {
        memberId,
        reason: each.reason[personOf(world, each.member).language],
        appointedBy: actorOf(world, each.appointedBy),
        now: at(world, each.daysAgo, 660),
      });
      for (const referred of each.referred) {
        await recordReferral(trx, {
          code,
          referrerId: memberId,
          referredId: memberIdOf(world, referred),
        });
      }
    });
  }
}

/** Written directly: the commands count from a visitor's cookie, and this was a year ago. */
async function recordReferral(
  trx: Transaction<Database>,
  { code, referrerId, referredId }: { code: string; referrerId: string; referredId: string },
): Promise<void> {
  await sql`
    with touch as (
      insert into recommendation_touch (code, visitor_key_hash, touched_at)
      select ${code}, ${keyedHash("visitor", referredId)}, joined_at - interval '20 hours' from member where id = ${referredId}
      returning id, touched_at
    ), first_order as (
      select id, paid_at from shop_order where member_id = ${referredId} order by paid_at limit 1
    )
    insert into recommendation (referred_id, referrer_id, touch_id, touched_at, signed_up_at, confirmed_at, converted_at, order_id)
    select ${referredId}, ${referrerId}, touch.id, touch.touched_at, member.joined_at, member.joined_at,
      (select paid_at from first_order), (select id from first_order)
    from touch, member where member.id = ${referredId}`.execute(trx);
}
