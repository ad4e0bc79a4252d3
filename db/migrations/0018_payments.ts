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
