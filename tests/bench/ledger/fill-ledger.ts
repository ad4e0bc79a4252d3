import type pg from "pg";

/**
 * Makes members whose points have been earned and are available, in plain SQL as large sets; the
 * ledger verifies. Each lot has two transfers (earned, activated) and six entries. Lots expire one
 * day apart. Returns the ids of up to 10,000 members.
 */
export async function fillLedger(
  client: pg.Client,
  { name, members, lotsPerMember }: { name: string; members: number; lotsPerMember: number },
): Promise<string[]> {
  await client.query("set synchronous_commit = off; set work_mem = '256MB'");
  await client.query(
    `insert into member (id, display_name, email, language, joined_at)
     select md5($2 || n)::uuid, 'Member ' || n, $2 || n || '@example.org', 'en', now()
       from generate_series(1, $1::int) n`,
    [members, name],
  );
  await client.query(
    `create temporary table made as
     select md5($3 || n)::uuid as member_id, gen_random_uuid() as lot_id,
            gen_random_uuid() as earned_id, gen_random_uuid() as activated_id,
            now() - interval '300 days' + lot * interval '10 days' as earned_at,
            now() + (100 + lot) * interval '1 day' as expires_at
       from generate_series(1, $1::int) n, generate_series(1, $2::int) lot`,
    [members, lotsPerMember, name],
  );
  await client.query(`
    insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id, facts)
    select member_id, earned_id, 'earn', 'earn:order:' || lot_id, earned_at, 'order', lot_id::text,
           json_build_object('orderPlacedAt', earned_at)::jsonb from made
    union all
    select member_id, activated_id, 'activate', 'activate:' || lot_id, earned_at + interval '14 days',
           'points-lot', lot_id::text, '{}' from made;
    insert into points_lot (member_id, id, transfer_id, granted, qualifying, pending, available, held, earned_at,
                            activates_at, activated_at, expires_at)
    select member_id, lot_id, earned_id, 100, 100, 0, 100, 0, earned_at, earned_at + interval '14 days',
           earned_at + interval '14 days', expires_at from made;
    insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at)
    select member_id, transfer_id, account, points, case when in_lot then lot_id end, earned_at
      from made, lateral (values
        (earned_id, 'issued', -100, false), (earned_id, 'pending', 100, true),
        (activated_id, 'pending', -100, true), (activated_id, 'available', 100, true),
        (activated_id, 'qualified', -100, false), (activated_id, 'qualifying', 100, false)
      ) as entry (transfer_id, account, points, in_lot);
    insert into points_balance (member_id, available, qualifying, earned_total, updated_at)
    select member_id, sum(100), sum(100), sum(100), now() from made group by member_id`);
  await client.query("vacuum analyze");
  const { rows } = await client.query<{ id: string }>(
    "select member_id as id from (select distinct member_id from made) members limit 10000",
  );
  return rows.map(({ id }) => id);
}
