import { type Kysely, sql } from "kysely";

/**
 * A transfer that needs to know nothing of the ledger is booked without opening it first: the
 * functions take the lock themselves and leave a fact alone that was booked before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await bookUnlessBooked(db);
  await captureWithoutReading(db);
}

async function bookUnlessBooked(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function book_points_transfer(uuid, new_points_transfer, new_points_entry[], new_points_lot[],
                                       points_lot_change[], points_balance_change, new_event[]);

    -- Writes a transfer with everything that belongs to it. The update of the balance is the lock of the
    -- member's ledger, before anything else as everywhere. Only with unless_booked a fact that was booked
    -- before is no error, and a member's first points open the ledger; that is for transfers that add to
    -- the balance, as what was added is taken off again.
    create function book_points_transfer(
      of_member_id uuid, transfer new_points_transfer, entries new_points_entry[], new_lots new_points_lot[],
      lot_changes points_lot_change[], balance points_balance_change, events new_event[], unless_booked boolean
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    declare
      entry new_points_entry;
      lot new_points_lot;
      change points_lot_change;
      own_lots uuid[] := '{}';
    begin
      loop
        update points_balance
           set pending = points_balance.pending + balance.pending,
               available = points_balance.available + balance.available,
               held = points_balance.held + balance.held,
               qualifying = points_balance.qualifying + balance.qualifying,
               earned_total = earned_total - balance.issued,
               updated_at = transfer.occurred_at
         where member_id = of_member_id;
        exit when found;
        if not unless_booked then
          raise exception 'member % has no balance', of_member_id using errcode = 'foreign_key_violation';
        end if;
        insert into points_balance (member_id, updated_at) values (of_member_id, transfer.occurred_at)
        on conflict do nothing;
      end loop;
      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                   rule_id, rule_version, corrects_id, note, created_by, facts)
      values (of_member_id, transfer.id, transfer.kind, transfer.natural_key, transfer.occurred_at,
              transfer.source_kind, transfer.source_id, transfer.rule_id, transfer.rule_version,
              transfer.corrects_id, transfer.note, transfer.created_by, transfer.facts)
      on conflict (member_id, natural_key) do nothing;
      if not found then
        if not unless_booked then
          raise exception 'member % has booked %', of_member_id, transfer.natural_key
            using errcode = 'unique_violation';
        end if;
        update points_balance
           set pending = points_balance.pending - balance.pending,
               available = points_balance.available - balance.available,
               held = points_balance.held - balance.held,
               qualifying = points_balance.qualifying - balance.qualifying,
               earned_total = earned_total + balance.issued
         where member_id = of_member_id;
        return;
      end if;
      foreach lot in array new_lots loop
        insert into points_lot (member_id, id, transfer_id, granted, qualifying, taken_back, pending, available,
                                held, earned_at, activates_at, activated_at, expires_at)
        values (of_member_id, lot.id, transfer.id, lot.granted, lot.qualifying, lot.taken_back, lot.pending,
                lot.available, lot.held, lot.earned_at, lot.activates_at, lot.activated_at, lot.expires_at);
        own_lots := own_lots || lot.id;
      end loop;
      foreach change in array lot_changes loop
        update points_lot
           set pending = points_lot.pending + change.pending,
               available = points_lot.available + change.available,
               held = points_lot.held + change.held,
               taken_back = points_lot.taken_back + change.taken_back,
               activated_at = coalesce(points_lot.activated_at, change.activated_at)
         where member_id = of_member_id and id = change.id;
        if not found then
          raise exception 'lot % is none of member %', change.id, of_member_id
            using errcode = 'foreign_key_violation';
        end if;
        own_lots := own_lots || change.id;
      end loop;
      foreach entry in array entries loop
        if entry.lot_id is not null and entry.lot_id <> all (own_lots) then
          raise exception 'lot % stays as it is', entry.lot_id using errcode = 'foreign_key_violation';
        end if;
      end loop;
      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at, qualifies_at)
      select of_member_id, transfer.id, one.account, one.points, one.lot_id, transfer.occurred_at, one.qualifies_at
        from unnest(entries) one;
      perform append_events(events);
    end $$;
  `.execute(db);
}

async function captureWithoutReading(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Spends what a hold reserved. There is nothing to decide: what the hold took from each lot is
    -- written in its entries, which never change. Of the given transfer it fills in the hold and its
    -- facts, of the event how many points. A second capture changes nothing.
    create function capture_points(
      of_member_id uuid, transfer new_points_transfer, hold_key text, told new_event
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    declare
      hold record;
      is_open boolean;
    begin
      select booked.id, booked.facts, sum(entry.points) as points into hold
        from points_transfer booked
        join points_entry entry on entry.member_id = booked.member_id and entry.transfer_id = booked.id
       where booked.member_id = of_member_id and booked.natural_key = hold_key and entry.account = 'held'
       group by booked.member_id, booked.id;
      if not found then
        raise exception 'points-hold' using errcode = 'RZ404';
      end if;
      -- Where less is held than it took, the hold is settled; where more is, others may hold it.
      update points_balance set held = held - hold.points, updated_at = transfer.occurred_at
       where member_id = of_member_id and held >= hold.points;
      is_open := found;
      if is_open then
        insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                     corrects_id, facts)
        values (of_member_id, transfer.id, transfer.kind, transfer.natural_key, transfer.occurred_at,
                transfer.source_kind, transfer.source_id, hold.id, hold.facts)
        on conflict (member_id, natural_key) do nothing;
        is_open := found;
        if not is_open then
          update points_balance set held = held + hold.points where member_id = of_member_id;
        end if;
      end if;
      if not is_open then
        if exists (select from points_transfer booked
                    where booked.member_id = of_member_id and booked.natural_key = transfer.natural_key
                      and booked.kind = transfer.kind) then
          return;
        end if;
        raise exception 'hold-settled' using errcode = 'RZ409';
      end if;
      update points_lot set held = points_lot.held - entry.points
        from points_entry entry
       where entry.member_id = of_member_id and entry.transfer_id = hold.id and entry.account = 'held'
         and points_lot.member_id = of_member_id and points_lot.id = entry.lot_id;
      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at)
      select of_member_id, transfer.id, side.account, side.points, side.lot_id, transfer.occurred_at
        from points_entry entry
       cross join lateral (values ('held', -entry.points, entry.lot_id), ('redeemed', entry.points, null))
          as side (account, points, lot_id)
       where entry.member_id = of_member_id and entry.transfer_id = hold.id and entry.account = 'held'
       order by entry.id;
      told.payload := told.payload || jsonb_build_object('points', hold.points);
      perform append_events(array[told]);
    end $$;
  `.execute(db);
}
