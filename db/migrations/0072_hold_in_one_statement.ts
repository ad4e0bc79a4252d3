import { type Kysely, sql } from "kysely";

/** Reserves points where the lots are, instead of reading all of them to write some of them back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Holds points of the lots that can pay at the transfer's time: soonest expiry first, never-expiring
    -- last, then oldest, as app/points/rules/spend.ts has it. The update of the balance is the lock of
    -- the member's ledger, before anything else as everywhere. A second hold changes nothing.
    create function hold_points(
      of_member_id uuid, transfer new_points_transfer, points bigint, told new_event
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    declare
      lot record;
      share bigint;
      missing bigint := points;
    begin
      update points_balance
         set available = available - points, held = held + points, updated_at = transfer.occurred_at
       where member_id = of_member_id;
      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id, facts)
      values (of_member_id, transfer.id, transfer.kind, transfer.natural_key, transfer.occurred_at,
              transfer.source_kind, transfer.source_id, transfer.facts)
      on conflict (member_id, natural_key) do nothing;
      if not found then
        update points_balance set available = available + points, held = held - points
         where member_id = of_member_id;
        return;
      end if;
      for lot in
        select id, available from points_lot
         where member_id = of_member_id and available > 0
           and (expires_at is null or expires_at > transfer.occurred_at)
         order by expires_at nulls last, earned_at, id
      loop
        share := least(lot.available, missing);
        update points_lot set available = available - share, held = held + share
         where member_id = of_member_id and id = lot.id;
        insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at)
        values (of_member_id, transfer.id, 'available', -share, lot.id, transfer.occurred_at),
               (of_member_id, transfer.id, 'held', share, lot.id, transfer.occurred_at);
        missing := missing - share;
        exit when missing = 0;
      end loop;
      if missing > 0 then
        raise exception 'insufficient-points' using errcode = 'RZ409',
          detail = json_build_object('needed', points, 'available', points - missing);
      end if;
      perform append_events(array[told]);
    end $$;
  `.execute(db);
}
