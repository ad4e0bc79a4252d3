import { type Kysely, sql } from "kysely";

/** What every change of points runs through does no more than it must. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function open_points_ledger(
      of_member_id uuid, at timestamptz, natural_keys text[], with_lots boolean,
      out pending bigint, out available bigint, out held bigint, out in_lots bigint,
      out lots json, out transfers json
    ) language plpgsql as $$
    begin
      select balance.pending, balance.available, balance.held into pending, available, held
        from points_balance balance where member_id = of_member_id for update;
      if not found then
        insert into points_balance (member_id, updated_at) values (of_member_id, at) on conflict do nothing;
        select balance.pending, balance.available, balance.held into pending, available, held
          from points_balance balance where member_id = of_member_id for update;
      end if;
      if with_lots then
        select coalesce(sum(lot.available), 0), coalesce(json_agg(json_build_object(
                 'id', lot.id, 'transferId', lot.transfer_id, 'available', lot.available,
                 'earnedAt', lot.earned_at, 'expiresAt', lot.expires_at)), '[]')
          into in_lots, lots
          from points_lot lot where lot.member_id = of_member_id and lot.available > 0;
      else
        select coalesce(sum(lot.available), 0) into in_lots
          from points_lot lot where lot.member_id = of_member_id and lot.available > 0;
      end if;
      -- Nearly always a fact is new: looking whether it is spares putting together what was booked.
      if exists (select from points_transfer transfer
                  where transfer.member_id = of_member_id and transfer.natural_key = any (natural_keys)) then
        select json_agg(json_build_object(
                 'id', transfer.id, 'kind', transfer.kind, 'naturalKey', transfer.natural_key,
                 'note', transfer.note, 'facts', transfer.facts,
                 'held', case transfer.kind when 'hold' then (
                   select json_agg(json_build_object(
                            'lotId', entry.lot_id, 'points', entry.points, 'earnedAt', lot.earned_at,
                            'activatesAt', lot.activates_at, 'expiresAt', lot.expires_at) order by entry.id)
                     from points_entry entry
                     join points_lot lot on lot.member_id = entry.member_id and lot.id = entry.lot_id
                    where entry.member_id = of_member_id and entry.transfer_id = transfer.id
                      and entry.account = 'held') end))
          into transfers
          from points_transfer transfer
         where transfer.member_id = of_member_id and transfer.natural_key = any (natural_keys);
      end if;
    end $$;

    -- One plan per connection: left to itself PostgreSQL plans the array of keys anew at every call.
    alter function open_points_ledger(uuid, timestamptz, text[], boolean) set plan_cache_mode = force_generic_plan;
    alter function book_points_transfers(json, json, json, json, json, json) set plan_cache_mode = force_generic_plan;
    alter function append_events(json) set plan_cache_mode = force_generic_plan;
  `.execute(db);
}
