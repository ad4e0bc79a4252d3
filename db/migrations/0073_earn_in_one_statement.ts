import { type Kysely, sql } from "kysely";

/**
 * Points that become available later are the commonest transfer: a function of their own writes it
 * row by row, and the one for all transfers needs no case for facts that are booked already.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await earnAsPending(db);
  await bookWhatIsNew(db);
}

async function earnAsPending(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Adds a lot of pending points, what it grants. The update of the balance is the lock of the
    -- member's ledger, before anything else as everywhere; a member's first points open the ledger.
    -- A fact that was booked before changes nothing: what was added to the balance is taken off again.
    create function earn_points(
      of_member_id uuid, transfer new_points_transfer, lot new_points_lot, told new_event
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    begin
      loop
        update points_balance
           set pending = pending + lot.granted, earned_total = earned_total + lot.granted,
               updated_at = transfer.occurred_at
         where member_id = of_member_id;
        exit when found;
        insert into points_balance (member_id, updated_at) values (of_member_id, transfer.occurred_at)
        on conflict do nothing;
      end loop;
      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                   rule_id, rule_version, facts)
      values (of_member_id, transfer.id, transfer.kind, transfer.natural_key, transfer.occurred_at,
              transfer.source_kind, transfer.source_id, transfer.rule_id, transfer.rule_version,
              transfer.facts)
      on conflict (member_id, natural_key) do nothing;
      if not found then
        update points_balance set pending = pending - lot.granted, earned_total = earned_total - lot.granted
         where member_id = of_member_id;
        return;
      end if;
      insert into points_lot (member_id, id, transfer_id, granted, qualifying, taken_back, pending, available,
                              held, earned_at, activates_at, expires_at)
      values (of_member_id, lot.id, transfer.id, lot.granted, lot.qualifying, 0, lot.granted, 0,
              0, lot.earned_at, lot.activates_at, lot.expires_at);
      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at)
      values (of_member_id, transfer.id, 'issued', -lot.granted, null, transfer.occurred_at),
             (of_member_id, transfer.id, 'pending', lot.granted, lot.id, transfer.occurred_at);
      perform append_events(array[told]);
    end $$;
  `.execute(db);
}

async function bookWhatIsNew(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function book_points_transfer(uuid, new_points_transfer, new_points_entry[], new_points_lot[],
                                       points_lot_change[], points_balance_change, new_event[], boolean);

    -- Writes a transfer with everything that belongs to it; its caller holds the lock of the member's
    -- balance. A function, because its statements are planned once per connection.
    create function book_points_transfer(
      of_member_id uuid, transfer new_points_transfer, entries new_points_entry[], new_lots new_points_lot[],
      lot_changes points_lot_change[], balance points_balance_change, events new_event[]
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    declare
      entry new_points_entry;
      lot new_points_lot;
      change points_lot_change;
      own_lots uuid[] := '{}';
    begin
      update points_balance
         set pending = points_balance.pending + balance.pending,
             available = points_balance.available + balance.available,
             held = points_balance.held + balance.held,
             qualifying = points_balance.qualifying + balance.qualifying,
             earned_total = earned_total - balance.issued,
             updated_at = transfer.occurred_at
       where member_id = of_member_id;
      if not found then
        raise exception 'member % has no balance', of_member_id using errcode = 'foreign_key_violation';
      end if;
      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                   rule_id, rule_version, corrects_id, note, created_by, facts)
      values (of_member_id, transfer.id, transfer.kind, transfer.natural_key, transfer.occurred_at,
              transfer.source_kind, transfer.source_id, transfer.rule_id, transfer.rule_version,
              transfer.corrects_id, transfer.note, transfer.created_by, transfer.facts);
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
