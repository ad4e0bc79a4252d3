import { type Kysely, sql } from "kysely";

/** Double-entry points ledger: transfers, entries, lots, balances, earning rules. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table earning_rule (
      id uuid primary key default uuidv7(),
      name text not null,
      trigger text not null,
      created_at timestamptz not null,
      created_by uuid,
      paused_at timestamptz,
      ended_at timestamptz
    );
    create table earning_rule_version (
      rule_id uuid not null references earning_rule (id),
      version int not null check (version > 0),
      definition jsonb not null,
      valid_from timestamptz not null,
      valid_until timestamptz,
      created_by uuid,
      primary key (rule_id, version),
      check (valid_until is null or valid_until > valid_from)
    );
    create trigger earning_rule_version_kept before delete on earning_rule_version
      for each row execute function refuse_change();

    -- Two currencies: redeemable points are spent, qualifying points decide on status.
    create table points_balance (
      member_id uuid primary key references member (id),
      pending bigint not null default 0 check (pending >= 0),
      available bigint not null default 0,
      held bigint not null default 0 check (held >= 0),
      qualifying bigint not null default 0,
      earned_total bigint not null default 0,
      updated_at timestamptz not null
    );

    create table points_transfer (
      member_id uuid not null references member (id),
      id uuid not null default uuidv7(),
      kind text not null check (kind in
        ('earn', 'activate', 'hold', 'capture', 'release', 'claw-back', 'grant', 'expire', 'return', 'adjust', 'restore')),
      natural_key text not null,
      occurred_at timestamptz not null,
      source_kind text not null,
      source_id text not null,
      rule_id uuid,
      rule_version int,
      corrects_id uuid,
      note text,
      created_by uuid,
      facts jsonb not null default '{}',
      recorded_at timestamptz not null default now(),
      primary key (member_id, id),
      unique (member_id, natural_key),
      foreign key (member_id, corrects_id) references points_transfer (member_id, id),
      foreign key (rule_id, rule_version) references earning_rule_version (rule_id, version)
    );
    create index points_transfer_member on points_transfer (member_id, occurred_at desc, id desc);
    create index points_transfer_source on points_transfer (source_kind, source_id);

    create table points_lot (
      member_id uuid not null,
      id uuid not null default uuidv7(),
      transfer_id uuid not null,
      granted bigint not null check (granted > 0),
      pending bigint not null check (pending >= 0),
      available bigint not null check (available >= 0),
      held bigint not null check (held >= 0),
      earned_at timestamptz not null,
      activates_at timestamptz not null,
      activated_at timestamptz,
      expires_at timestamptz,
      primary key (member_id, id),
      foreign key (member_id, transfer_id) references points_transfer (member_id, id),
      check (pending + available + held <= granted),
      check (pending = 0 or activated_at is null)
    );
    create index points_lot_spendable on points_lot (member_id, expires_at nulls last, earned_at, id) where available > 0;
    create index points_lot_due on points_lot (activates_at) where pending > 0;
    create index points_lot_expiring on points_lot (expires_at) where available > 0 and expires_at is not null;

    create table points_entry (
      member_id uuid not null,
      id uuid not null default uuidv7(),
      transfer_id uuid not null,
      account text not null check (account in
        ('pending', 'available', 'held', 'issued', 'redeemed', 'expired', 'adjusted', 'qualifying', 'qualified')),
      points bigint not null check (points <> 0),
      lot_id uuid,
      occurred_at timestamptz not null,
      primary key (member_id, id),
      foreign key (member_id, transfer_id) references points_transfer (member_id, id),
      foreign key (member_id, lot_id) references points_lot (member_id, id)
    );
    create index points_entry_transfer on points_entry (member_id, transfer_id);
    create index points_entry_lot on points_entry (member_id, lot_id) where lot_id is not null;

    create trigger points_transfer_append_only before update or delete on points_transfer
      for each row execute function refuse_change();
    create trigger points_transfer_no_truncate before truncate on points_transfer
      for each statement execute function refuse_change();
    create trigger points_entry_append_only before update or delete on points_entry
      for each row execute function refuse_change();
    create trigger points_entry_no_truncate before truncate on points_entry
      for each statement execute function refuse_change();

    -- Conservation: at commit every transfer sums to zero, in each of the two currencies.
    create function points_transfer_balanced() returns trigger language plpgsql as $$
    declare redeemable bigint; qualifying bigint;
    begin
      select coalesce(sum(points) filter (where account not in ('qualifying', 'qualified')), 0),
             coalesce(sum(points) filter (where account in ('qualifying', 'qualified')), 0)
        into redeemable, qualifying
        from points_entry where member_id = new.member_id and transfer_id = new.transfer_id;
      if redeemable <> 0 or qualifying <> 0 then
        raise exception 'transfer % does not sum to zero (% redeemable, % qualifying)',
          new.transfer_id, redeemable, qualifying using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger points_entry_balanced after insert on points_entry
      deferrable initially deferred for each row execute function points_transfer_balanced();
  `.execute(db);
}
