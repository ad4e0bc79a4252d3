import pg from "pg";

/**
 * Reports of the posts of a busy forum: many decided over a year, many that wait, a flag each; every
 * tenth decision is a measure. Straight into the tables: what is measured is reading them.
 */
export async function seedQueue(
  url: string,
  { open, decided }: { open: number; decided: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("update member set role = 'moderator' where number = 1");
  await client.query(`create temp table place as
    select id, author_id, row_number() over (order by id) - 1 as n from forum_post where number > 1`);
  await client.query("create index on place (n)");
  const { rows } = await client.query("select count(*)::int as posts from place");
  const posts = Number(rows[0]?.posts);
  await client.query(items, [0, decided, posts, true]);
  await client.query(items, [decided, decided + open, posts, false]);
  await client.query(`insert into flag (item_id, object_kind, object_id, reporter_id, reason, weight, created_at,
      decided_at, outcome)
    select item.id, 'post', item.object_id, reporter.id, item.reason, 1, item.opened_at, item.decided_at,
      case when item.decided_at is null then null when item.decision = 'keep' then 'rejected' else 'upheld' end
    from (select *, row_number() over (order by id) as n from review_item) item
    join (select id, row_number() over (order by id) as n, count(*) over () as all_of from member) reporter
      on reporter.n = 1 + item.n % reporter.all_of`);
  await client.query(`insert into moderation_measure (kind, item_id, object_kind, object_id, member_id, taken_by,
      taken_at, rule_clause, reason, undone_at, undone_by)
    select 'hide', id, 'post', object_id, member_id, decided_by, decided_at, '1', 'Gegen die Regeln.',
      decided_at, decided_by
    from review_item where decision = 'hide' and hashtext(id::text) % 10 = 0`);
  await client.query("vacuum analyze review_item, flag, moderation_measure");
  await client.end();
}

const items = `insert into review_item (kind, object_kind, object_id, member_id, weight, reason, opened_at, decided_at,
    decided_by, decision, decision_reason)
  select 'report', 'post', place.id, place.author_id, 1 + (i * 7) % 13,
    (array['spam', 'insult', 'hate', 'illegal', 'private-data', 'off-topic', 'other'])[1 + (i * 5) % 7],
    timestamptz '2025-06-01' + (i * interval '30 s'),
    case when $4 then timestamptz '2025-06-01' + (i * interval '30 s') + interval '2 h' end,
    case when $4 then (select id from member where number = 1) end,
    case when not $4 then null when i % 3 = 0 then 'keep' else 'hide' end,
    case when $4 then 'Gegen die Regeln.' end
  from generate_series($1::int, $2::int - 1) i join place on place.n = i % $3::int`;
