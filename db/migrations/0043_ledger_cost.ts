import { type Kysely, sql } from "kysely";

/**
 * The same guarantees of the ledger for about half the work: what a transfer writes arrives as rows
 * instead of JSON, and what its statements check is checked where it costs least.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await checkRowsByFunctions(db);
  await trustTheOnlyWriter(db);
  await balanceInOneSum(db);
  await readLotsWhereAsked(db);
  await appendEventsAsRows(db);
  await bookTransferAsRows(db);
}

async function checkRowsByFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The same conditions as before. PostgreSQL reads the text of each CHECK anew for every statement,
    -- which for lists of words takes longer than writing the row; a function is read once a connection.
    -- Rows with JSON give it only what it looks at: a whole row would be copied.
    create function is_points_transfer_kind(kind text) returns boolean language plpgsql immutable as $$
    begin
      return kind in ('earn', 'activate', 'hold', 'capture', 'release', 'claw-back', 'grant', 'expire', 'return',
                      'adjust', 'restore');
    end $$;
    create function points_entry_is_sound(one points_entry) returns boolean language plpgsql immutable as $$
    begin
      return one.points <> 0
         and one.account in ('pending', 'available', 'held', 'issued', 'redeemed', 'expired', 'adjusted',
                             'qualifying', 'qualified');
    end $$;
    create function points_lot_is_sound(one points_lot) returns boolean language plpgsql immutable as $$
    begin
      return one.granted > 0 and one.pending >= 0 and one.available >= 0 and one.held >= 0
         and one.pending + one.available + one.held <= one.granted
         and (one.pending = 0 or one.activated_at is null)
         and one.qualifying >= 0 and one.taken_back between 0 and one.granted;
    end $$;
    create function points_balance_is_sound(one points_balance) returns boolean language plpgsql immutable as $$
    begin
      return one.pending >= 0 and one.held >= 0;
    end $$;
    create function is_domain_event(name text, actor_kind text, channel text, direction text) returns boolean
    language plpgsql immutable as $$
    begin
      return name ~ '^[a-z]+([.-][a-z]+)+$'
         and actor_kind in ('member', 'staff', 'shop', 'guest', 'system')
         and channel in ('portal', 'admin', 'api', 'stripe', 'mail', 'job', 'set-up')
         and direction in ('from-brand', 'from-member', 'between-members', 'internal');
    end $$;

    -- Not validated again: the constraints they follow held for every row there is.
    alter table points_transfer
      drop constraint points_transfer_kind_check,
      add constraint points_transfer_kind check (is_points_transfer_kind(kind)) not valid;
    alter table points_entry
      drop constraint points_entry_account_check,
      drop constraint points_entry_points_check,
      add constraint points_entry_sound check (points_entry_is_sound(points_entry)) not valid;
    alter table points_lot
      drop constraint points_lot_granted_check,
      drop constraint points_lot_pending_check,
      drop constraint points_lot_available_check,
      drop constraint points_lot_held_check,
      drop constraint points_lot_check,
      drop constraint points_lot_check1,
      drop constraint points_lot_qualifying_check,
      drop constraint points_lot_check2,
      add constraint points_lot_sound check (points_lot_is_sound(points_lot)) not valid;
    alter table points_balance
      drop constraint points_balance_pending_check,
      drop constraint points_balance_held_check,
      add constraint points_balance_sound check (points_balance_is_sound(points_balance)) not valid;
    alter table domain_event
      drop constraint domain_event_name_check,
      drop constraint domain_event_actor_kind_check,
      drop constraint domain_event_channel_check,
      drop constraint domain_event_direction_check,
      add constraint domain_event_sound check (is_domain_event(name, actor_kind, channel, direction)) not valid;
  `.execute(db);
}

async function trustTheOnlyWriter(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A transfer's rows name each other by what book_points_transfer has in hand: the member whose
    -- balance it updates (and which references the member), the transfer it has just inserted, the lots
    -- it has just inserted or updated; it refuses all others. None of these rows can be deleted. Looking
    -- each of them up once more for every entry took as long as writing the entries.
    alter table points_transfer drop constraint points_transfer_member_id_fkey;
    alter table points_lot drop constraint points_lot_member_id_transfer_id_fkey;
    alter table points_entry
      drop constraint points_entry_member_id_transfer_id_fkey,
      drop constraint points_entry_member_id_lot_id_fkey;
    create trigger points_lot_kept before delete on points_lot for each row execute function refuse_change();
    create trigger points_lot_no_truncate before truncate on points_lot
      for each statement execute function refuse_change();
    create trigger points_balance_kept before delete on points_balance
      for each row execute function refuse_change();

    -- Entries are read by their transfer, never by their own id alone: one index serves both.
    alter table points_entry drop constraint points_entry_pkey;
    alter table points_entry add primary key (member_id, transfer_id, id);
    drop index points_entry_transfer;
  `.execute(db);
}

async function balanceInOneSum(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One sum for each of a transfer's two currencies.
    create or replace function points_entries_balanced() returns trigger language plpgsql as $$
    declare unbalanced record;
    begin
      select transfer_id, account in ('qualifying', 'qualified') as is_status, sum(points) as points
        into unbalanced
        from added group by member_id, transfer_id, account in ('qualifying', 'qualified')
      having sum(points) <> 0 limit 1;
      if found then
        raise exception 'transfer % does not sum to zero (% %)', unbalanced.transfer_id, unbalanced.points,
          case when unbalanced.is_status then 'qualifying' else 'redeemable' end using errcode = 'check_violation';
      end if;
      return null;
    end $$;
  `.execute(db);
}

async function readLotsWhereAsked(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Lots are read only for those who ask for them: most changes need to know none.
    create or replace function open_points_ledger(
      of_member_id uuid, at timestamptz, natural_keys text[], with_lots boolean,
      out pending bigint, out available bigint, out held bigint, out in_lots bigint,
      out lots json, out transfers json
    ) language plpgsql set plan_cache_mode = force_generic_plan as $$
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
  `.execute(db);
}

async function appendEventsAsRows(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type new_event as (
      id uuid, name text, occurred_at timestamptz, member_id uuid, actor_kind text, actor_id uuid,
      channel text, direction text, subject_kind text, subject_id text, payload jsonb,
      is_dispatched boolean);
    create function append_events(events new_event[]) returns void language plpgsql as $$
    declare event new_event;
    begin
      foreach event in array events loop
        insert into domain_event (id, name, occurred_at, member_id, actor_kind, actor_id, channel, direction,
                                  subject_kind, subject_id, payload)
        values (event.id, event.name, event.occurred_at, event.member_id, event.actor_kind, event.actor_id,
                event.channel, event.direction, event.subject_kind, event.subject_id, event.payload);
        if event.is_dispatched then
          insert into event_outbox (event_id) values (event.id);
        end if;
      end loop;
    end $$;
  `.execute(db);
}

async function bookTransferAsRows(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type new_points_transfer as (
      id uuid, kind text, natural_key text, occurred_at timestamptz, source_kind text, source_id text,
      rule_id uuid, rule_version int, corrects_id uuid, note text, created_by uuid, facts jsonb);
    create type new_points_entry as (account text, points bigint, lot_id uuid, qualifies_at timestamptz);
    create type new_points_lot as (
      id uuid, granted bigint, qualifying bigint, taken_back bigint, pending bigint, available bigint,
      held bigint, earned_at timestamptz, activates_at timestamptz, activated_at timestamptz,
      expires_at timestamptz);
    create type points_lot_change as (
      id uuid, pending bigint, available bigint, held bigint, taken_back bigint, activated_at timestamptz);
    create type points_balance_change as (
      pending bigint, available bigint, held bigint, qualifying bigint, issued bigint);

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
        if entry.lot_id <> all (own_lots) then
          raise exception 'lot % stays as it is', entry.lot_id using errcode = 'foreign_key_violation';
        end if;
      end loop;
      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at, qualifies_at)
      select of_member_id, transfer.id, one.account, one.points, one.lot_id, transfer.occurred_at, one.qualifies_at
        from unnest(entries) one;
      perform append_events(events);
    end $$;
    drop function book_points_transfers(json, json, json, json, json, json);
  `.execute(db);
}
