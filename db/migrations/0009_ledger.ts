import { type Kysely, sql } from "kysely";

/**
 * The ledger for reversals that come and go (disputes), for status by period, and for many writers:
 * what a command reads and what it writes is one statement each.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepWhatCountsForStatus(db);
  await recordDisputes(db);
  await balanceByStatement(db);
  await appendEventsInOneCall(db);
  await openLedgerInOneCall(db);
  await bookTransfersInOneCall(db);
}

async function keepWhatCountsForStatus(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How many of the lot count for status, and how many of it refunds and disputes took back so far.
    alter table points_lot
      add column qualifying bigint not null default 0 check (qualifying >= 0),
      add column taken_back bigint not null default 0,
      add check (taken_back between 0 and granted);
    update points_lot lot
       set qualifying = lot.granted,
           taken_back = coalesce((select sum((back.facts->>'due')::bigint) from points_transfer back
                                   where back.member_id = lot.member_id and back.corrects_id = lot.transfer_id
                                     and back.kind = 'claw-back'), 0)
      from points_transfer earned
     where earned.member_id = lot.member_id and earned.id = lot.transfer_id and earned.kind = 'earn';

    -- Status entries of a correction belong to the period in which what they correct had counted.
    alter table points_entry add column qualifies_at timestamptz;
    create index points_entry_status on points_entry (member_id, (coalesce(qualifies_at, occurred_at)))
      where account = 'qualifying';
    create index points_transfer_corrects on points_transfer (member_id, corrects_id)
      where corrects_id is not null;
  `.execute(db);
}

async function recordDisputes(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Two sides may tell of one fact: what each says is kept apart, so that it is never counted twice.
    alter table shop_order_refund
      add column source text not null default 'api' check (source in ('api', 'stripe'));
    update shop_order_refund set source = 'stripe' where external_id ~ '^(ch|py)_';
    alter table shop_order_refund
      drop constraint shop_order_refund_pkey,
      add primary key (order_id, source, external_id);

    -- Money is away while withdrawn_at is later than reinstated_at, whichever was told first.
    create table shop_order_dispute (
      order_id uuid not null references shop_order (id) on delete cascade,
      source text not null check (source in ('api', 'stripe')),
      external_id text not null check (length(external_id) between 1 and 200),
      amount_minor bigint not null check (amount_minor > 0),
      reason text,
      withdrawn_at timestamptz,
      reinstated_at timestamptz,
      primary key (order_id, source, external_id),
      check (withdrawn_at is not null or reinstated_at is not null)
    );
    create table shop_dispute_waiting (
      payment_reference text not null,
      external_id text not null,
      amount_minor bigint not null check (amount_minor > 0),
      reason text,
      withdrawn_at timestamptz,
      reinstated_at timestamptz,
      received_at timestamptz not null default now(),
      primary key (payment_reference, external_id)
    );
    alter table shop_order
      add column disputed_minor bigint not null default 0,
      -- When a dispute was first told of, whatever became of it.
      add column disputed_at timestamptz,
      add check (disputed_minor between 0 and total_minor);
  `.execute(db);
}

async function balanceByStatement(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Every statement that adds entries adds transfers that sum to zero, so that at no commit any
    -- transfer can sum to anything else. Reads only the new rows: one check per statement.
    drop trigger points_entry_balanced on points_entry;
    drop function points_transfer_balanced();
    create function points_entries_balanced() returns trigger language plpgsql as $$
    declare unbalanced record;
    begin
      select transfer_id,
             coalesce(sum(points) filter (where account not in ('qualifying', 'qualified')), 0) as redeemable,
             coalesce(sum(points) filter (where account in ('qualifying', 'qualified')), 0) as qualifying
        into unbalanced
        from added group by member_id, transfer_id
      having coalesce(sum(points) filter (where account not in ('qualifying', 'qualified')), 0) <> 0
          or coalesce(sum(points) filter (where account in ('qualifying', 'qualified')), 0) <> 0
       limit 1;
      if found then
        raise exception 'transfer % does not sum to zero (% redeemable, % qualifying)',
          unbalanced.transfer_id, unbalanced.redeemable, unbalanced.qualifying using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create trigger points_entry_balanced after insert on points_entry
      referencing new table as added for each statement execute function points_entries_balanced();
  `.execute(db);
}

async function appendEventsInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Events that somebody subscribes to, until the worker has made them jobs. A NOTIFY in the
    -- command's own transaction would make the commits of all writers queue up.
    create table event_outbox (
      event_id uuid primary key,
      appended_at timestamptz not null default now()
    );
    create function append_events(events json) returns void language plpgsql as $$
    begin
      insert into domain_event (id, name, occurred_at, member_id, actor_kind, actor_id, channel, direction,
                                subject_kind, subject_id, payload)
      select * from json_to_recordset(events) as one (
        id uuid, name text, "occurredAt" timestamptz, "memberId" uuid, "actorKind" text, "actorId" uuid,
        channel text, direction text, "subjectKind" text, "subjectId" text, payload jsonb);
      insert into event_outbox (event_id)
      select id from json_to_recordset(events) as one (id uuid, "isDispatched" boolean) where "isDispatched";
    end $$;
  `.execute(db);
}

async function openLedgerInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Locks a member's balance and then reads. A function, because each of its statements sees what
    -- was committed while the lock was waited for; the parts of one statement would not.
    create function open_points_ledger(
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
    end $$;
  `.execute(db);
}

async function bookTransfersInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Writes transfers with everything that belongs to them. A function, because its statements are
    -- planned once per connection; changes go row by row, always by the primary key.
    create function book_points_transfers(
      new_transfers json, new_lots json, new_entries json, lot_changes json, balance_changes json, events json
    ) returns void language plpgsql as $$
    declare change record;
    begin
      insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id,
                                   rule_id, rule_version, corrects_id, note, created_by, facts)
      select * from json_to_recordset(new_transfers) as transfer (
        "memberId" uuid, id uuid, kind text, "naturalKey" text, "occurredAt" timestamptz, "sourceKind" text,
        "sourceId" text, "ruleId" uuid, "ruleVersion" int, "correctsId" uuid, note text, "createdBy" uuid, facts jsonb);
      if new_lots is not null then
        insert into points_lot (member_id, id, transfer_id, granted, qualifying, taken_back, pending, available,
                                held, earned_at, activates_at, activated_at, expires_at)
        select "memberId", id, "transferId", granted, coalesce(qualifying, 0), "takenBack", pending, available,
               held, "earnedAt", "activatesAt", "activatedAt", "expiresAt"
          from json_to_recordset(new_lots) as lot (
          "memberId" uuid, id uuid, "transferId" uuid, granted bigint, qualifying bigint, "takenBack" bigint,
          pending bigint, available bigint, held bigint, "earnedAt" timestamptz, "activatesAt" timestamptz,
          "activatedAt" timestamptz, "expiresAt" timestamptz);
      end if;
      insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at, qualifies_at)
      select * from json_to_recordset(new_entries) as entry (
        "memberId" uuid, "transferId" uuid, account text, points bigint, "lotId" uuid,
        "occurredAt" timestamptz, "qualifiesAt" timestamptz);
      for change in select * from json_to_recordset(lot_changes) as lot (
        "memberId" uuid, id uuid, pending bigint, available bigint, held bigint, "takenBack" bigint,
        "activatedAt" timestamptz)
      loop
        update points_lot
           set pending = pending + change.pending,
               available = available + change.available,
               held = held + change.held,
               taken_back = taken_back + change."takenBack",
               activated_at = coalesce(activated_at, change."activatedAt")
         where member_id = change."memberId" and id = change.id;
      end loop;
      for change in select * from json_to_recordset(balance_changes) as balance (
        "memberId" uuid, pending bigint, available bigint, held bigint, qualifying bigint, issued bigint,
        at timestamptz)
      loop
        update points_balance
           set pending = pending + change.pending,
               available = available + change.available,
               held = held + change.held,
               qualifying = qualifying + change.qualifying,
               earned_total = earned_total - change.issued,
               updated_at = change.at
         where member_id = change."memberId";
      end loop;
      if events is not null then
        perform append_events(events);
      end if;
    end $$;
  `.execute(db);
}
