import { sql } from "kysely";
import { appointTrust } from "#app/forum/commands/appoint-trust.server.ts";
import { refreshAllTrust } from "#app/forum/commands/refresh-all-trust.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { actorOf, memberIdOf, type World } from "../world.ts";

/** Who was here on which days, what trust has come of it, and one whom the team has appointed. */
export async function buildTrust(world: World): Promise<number> {
  await rememberVisits(world);
  // As a night some weeks ago has counted it, and as the last one has.
  const earlier = await refreshAllTrust({ now: world.now.subtract({ hours: 24 * 38 }) });
  const { id, name } = actorOf(world, "ella");
  await inTransaction((trx) =>
    appointTrust(trx, {
      memberId: memberIdOf(world, "levent"),
      reason:
        "Beantwortet seit einem Jahr Fragen zu Mühlen, sorgfältig und ohne etwas zu verkaufen.",
      by: { id, name },
      now: world.now.subtract({ hours: 24 * 21 }),
    }),
  );
  return earlier + (await refreshAllTrust({ now: world.now.subtract({ hours: 9 }) }));
}

/** Whoever has a voice of their own comes more often; some have come less lately. */
async function rememberVisits(world: World): Promise<void> {
  await sql`
    insert into member_visit (member_id, day)
    select m.id, (${world.now.toString()}::timestamptz)::date - ago
    from member m cross join generate_series(0, 139) as ago
    where m.role = 'member' and m.closed_at is null
      and m.joined_at < ${world.now.toString()}::timestamptz - ago * interval '1 day'
      and (m.number * 7919 + ago * 104729) % 100
        < case when m.number > 40 then 8 when m.number % 5 = 0 and ago < 60 then 9 else 66 end
    on conflict do nothing`.execute(database());
  await sql`
    update member set visit_days = visits.days from (
      select member_id, count(*) * 2 as days from member_visit group by member_id
    ) as visits where visits.member_id = member.id`.execute(database());
  // Some others have looked in, and read a little.
  await sql`
    insert into forum_reading (member_id, topic_id, last_read_number, seconds_read, opened_at, last_read_at)
    select m.id, t.id, t.next_post_number - 1, 40 * t.next_post_number, t.last_post_at, t.last_post_at
    from member m
    cross join lateral (
      select topic.id, topic.next_post_number, topic.last_post_at from forum_topic topic
      join forum_category c on c.id = topic.category_id
      where c.visibility = 'public' and c.access_id is null and topic.deleted_at is null
        and topic.hidden_at is null and topic.next_post_number > 4
      order by topic.last_post_at desc offset m.number % 20 limit 10
    ) as t
    where m.number between 41 and 64 and m.closed_at is null
    on conflict do nothing`.execute(database());
  // Who writes has read what was said before.
  await sql`
    update forum_reading set seconds_read = 40 * last_read_number where seconds_read = 0`.execute(
    database(),
  );
}
