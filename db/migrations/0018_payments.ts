import { type Kysely, sql } from "kysely";

/** What members pay by Stripe: checkouts, memberships, the mirror of vouchers, and what Stripe said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Somebody owes us money for one thing: a gift balance, the money part of a reward, a membership.
    create table payment_checkout (
      id uuid primary key default uuidv7(),
      purpose text not null check (purpose in ('gift-balance', 'reward', 'membership')),
      reference uuid not null,
      member_id uuid not null references member (id),
      amount_minor bigint not null check (amount_minor > 0),
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      description text not null check (length(description) between 1 and 250),
      state text not null default 'open'
        check (state in ('open', 'processing', 'completed', 'expired')),
      -- Why it ended unpaid.
      end_reason text check (end_reason in ('time-out', 'cancelled', 'payment-failed')),
      -- Stripe's session; null until the member first goes there.
      session_id text unique,
      is_live boolean,
      payment_reference text unique,
      -- Totals as Stripe tells them; also before the payment itself is told.
      refunded_minor bigint not null default 0,
      disputed_minor bigint not null default 0,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      completed_at timestamptz,
      ended_at timestamptz,
      unique (purpose, reference),
      check ((session_id is null) = (is_live is null)),
      check ((state = 'expired') = (ended_at is not null and end_reason is not null)),
      check ((state = 'completed') = (completed_at is not null)),
      check (refunded_minor between 0 and amount_minor),
      check (disputed_minor between 0 and amount_minor)
    );
    create index payment_checkout_member on payment_checkout (member_id, created_at desc);
    create index payment_checkout_due on payment_checkout (expires_at) where state = 'open';
    create index payment_checkout_listed on payment_checkout (created_at desc, id desc);

    -- Test and live know nothing of each other: every name of Stripe's is kept with its mode.
    create table stripe_customer (
      member_id uuid not null references member (id),
      is_live boolean not null,
      customer_id text not null unique,
      created_at timestamptz not null,
      primary key (member_id, is_live)
    );

    -- What members can subscribe to. Its price never changes: another price is another plan.
    create table membership_plan (
      id uuid primary key default uuidv7(),
      name jsonb not null,
      description jsonb not null,
      amount_minor bigint not null check (amount_minor > 0),
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      period text not null check (period in ('month', 'year')),
      created_by uuid references member (id),
      created_at timestamptz not null,
      -- Null: still offered. Who has it keeps it.
      withdrawn_at timestamptz
    );

    create table paid_membership (
      id uuid primary key,
      member_id uuid not null references member (id),
      plan_id uuid not null references membership_plan (id),
      amount_minor bigint not null,
      currency char(3) not null,
      period text not null check (period in ('month', 'year')),
      state text not null default 'waiting'
        check (state in ('waiting', 'active', 'overdue', 'ended')),
      is_live boolean,
      subscription_id text unique,
      paid_until timestamptz,
      -- Set while it is cancelled to the end of what is paid.
      ends_at timestamptz,
      requested_at timestamptz not null,
      started_at timestamptz,
      ended_at timestamptz,
      check ((state = 'ended') = (ended_at is not null))
    );
    -- One at a time.
    create unique index paid_membership_running on paid_membership (member_id)
      where state <> 'ended';
    create index paid_membership_member on paid_membership (member_id, requested_at desc);
    create index paid_membership_plan on paid_membership (plan_id);

    -- Gift balance that was bought: which code came of which payment, and what went back of it.
    create table gift_balance_purchase (
      checkout_id uuid primary key references payment_checkout (id),
      voucher_id uuid not null unique references gift_balance (voucher_id),
      -- Taken off the balance because the money went back, and what had been spent by then.
      taken_minor bigint not null default 0 check (taken_minor >= 0),
      unrecovered_minor bigint not null default 0 check (unrecovered_minor >= 0)
    );
    alter table gift_balance_entry
      drop constraint gift_balance_entry_kind_check,
      drop constraint gift_balance_entry_check,
      add constraint gift_balance_entry_kind_check check (kind in (
        'issued', 'redeemed', 'reversed', 'expired', 'withdrawn', 'payment-reversed', 'payment-restored')),
      add constraint gift_balance_entry_check check (
        (kind in ('issued', 'reversed', 'payment-restored')) = (amount_minor > 0) and amount_minor <> 0);

    -- Campaigns that Stripe Checkout of the shop knows too: as a coupon, each code as a promotion code.
    create table stripe_mirror (
      campaign_id uuid not null references voucher_campaign (id),
      is_live boolean not null,
      coupon_id text not null unique,
      started_at timestamptz not null,
      stopped_at timestamptz,
      primary key (campaign_id, is_live)
    );
    create table stripe_mirror_code (
      voucher_id uuid not null references voucher (id),
      is_live boolean not null,
      promotion_code_id text not null unique,
      is_active boolean not null,
      synced_at timestamptz not null,
      primary key (voucher_id, is_live)
    );

    -- What our books and Stripe said differently when they were last compared.
    create table payment_difference (
      kind text not null check (kind in (
        'checkout-state', 'checkout-refunds', 'checkout-missing-here', 'checkout-missing-there',
        'order-missing', 'membership-state', 'mirror-state')),
      -- Stripe's name of the object.
      object_id text not null,
      -- Ours, where we have one.
      own_id uuid,
      expected text not null,
      found text not null,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      resolved_at timestamptz,
      primary key (kind, object_id)
    );
    create table payment_comparison (
      id uuid primary key default uuidv7(),
      started_at timestamptz not null,
      finished_at timestamptz,
      since timestamptz not null,
      compared int not null default 0,
      differences int not null default 0,
      failure text
    );
    create index payment_comparison_latest on payment_comparison (started_at desc);

    -- A refund failed at the bank: the money is here again, and its points have to follow.
    alter table shop_order add column restored_at timestamptz;

    alter table stripe_event add column is_live boolean, add column object_id text;

    -- Deliveries that could not be booked; Stripe repeats them, staff can fetch them again.
    create table stripe_event_failure (
      event_id text primary key,
      type text not null,
      is_live boolean not null,
      created_at timestamptz not null,
      failed_at timestamptz not null,
      attempts int not null default 1 check (attempts > 0),
      code text not null,
      resolved_at timestamptz
    );
    create index stripe_event_failure_open on stripe_event_failure (failed_at desc)
      where resolved_at is null;
  `.execute(db);
}
