import { type Kysely, sql } from "kysely";

/**
 * What the calendar does to a million lots in a night is booked batch by batch: the same rows as
 * book_points_transfer writes one by one, in one statement per table.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Transfers without new lots. entry_of and change_of say to which transfer each belongs, from 1.
    -- The caller holds the locks of the members' balances.
    create function book_points_transfers(
      of_member_ids uuid[], transfers new_points_transfer[], balances points_balance_change[],
      entries new_points_entry[], entry_of int[], lot_changes points_lot_change[], change_of int[],
      events new_event[]
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
    declare
      found_rows bigint;
    begin
      update points_balance
         set pending = points_balance.pending + moved.pending,
             available = points_balance.available + moved.available,
             held = points_balance.held + moved.held,
             qualifying = points_balance.qualifying + moved.qualifying,
             earned_total = earned_total - moved.issued,
             updated_at = moved.at
        from (select one.id, sum(change.pending) as pending, sum(change.available) as available,
                     sum(change.held) as held, sum(change.qualifying) as qualifying,
                     sum(change.issued) as issued, max(transfer.occurred_at) as at
                from unnest(of_member_ids) with ordinality as one (id, place)
                join unnest(balances) with ordinality
                  as change (pending, available, held, qualifying, issued, place) using (place)
                join unnest(transfers) with ordinality
                  as transfer (id, kind, natural_key, occurred_at, source_kind, source_id, rule_id, rule_version,
                               corrects_id, note, created_by, facts, place) using (place)
               group by one.id) moved
       where points_balance.member_id = moved.id;
      get diagnostics found_rows = row_count;
      if found_rows <> (select count(distinct id) from unnest(of_member_ids) id) then
        raise exception 'a member has no balance' using errcode = 'foreign_key_violation';
      end if;

      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                   rule_id, rule_version, corrects_id, note, created_by, facts)
      select of_member_ids[one.place], one.id, one.kind, one.natural_key, one.occurred_at, one.source_kind,
             one.source_id, one.rule_id, one.rule_version, one.corrects_id, one.note, one.created_by, one.facts
        from unnest(transfers) with ordinality
          as one (id, kind, natural_key, occurred_at, source_kind, source_id, rule_id, rule_version,
                  corrects_id, note, created_by, facts, place);

      update points_lot
         set pending = points_lot.pending + moved.pending,
             available = points_lot.available + moved.available,
             held = points_lot.held + moved.held,
             taken_back = points_lot.taken_back + moved.taken_back,
             activated_at = coalesce(points_lot.activated_at, moved.activated_at)
        from (select of_member_ids[change_of[change.place]] as member_id, change.id, sum(change.pending) as pending,
                     sum(change.available) as available, sum(change.held) as held,
                     sum(change.taken_back) as taken_back, min(change.activated_at) as activated_at
                from unnest(lot_changes) with ordinality
                  as change (id, pending, available, held, taken_back, activated_at, place)
               group by 1, 2) moved
       where points_lot.member_id = moved.member_id and points_lot.id = moved.id;
      get diagnostics found_rows = row_count;
      if found_rows <> (select count(distinct (change_of[place], id))
                          from unnest(lot_changes) with ordinality
                            as change (id, pending, available, held, taken_back, activated_at, place)) then
        raise exception 'a lot is none of its member, or in two transfers' using errcode = 'foreign_key_violation';
      end if;
      if exists (select from unnest(entries) with ordinality
                          as entry (account, points, lot_id, qualifies_at, place)
                  where entry.lot_id is not null
                    and not exists (select from unnest(lot_changes) with ordinality
                                              as change (id, pending, available, held, taken_back, activated_at, place)
                                     where change.id = entry.lot_id
                                       and change_of[change.place] = entry_of[entry.place])) then
        raise exception 'a lot of an entry stays as it is' using errcode = 'foreign_key_violation';
      end if;

      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at, qualifies_at)
      select of_member_ids[entry_of[entry.place]], transfers[entry_of[entry.place]].id, entry.account, entry.points,
             entry.lot_id, transfers[entry_of[entry.place]].occurred_at, entry.qualifies_at
        from unnest(entries) with ordinality as entry (account, points, lot_id, qualifies_at, place);

      insert into domain_event (id, name, occurred_at, member_id, actor_kind, actor_id, channel, direction,
                                subject_kind, subject_id, payload)
      select id, name, occurred_at, member_id, actor_kind, actor_id, channel, direction, subject_kind, subject_id,
             payload
        from unnest(events);
      insert into event_outbox (event_id) select id from unnest(events) where is_dispatched;
    end $$;
  `.execute(db);
}
