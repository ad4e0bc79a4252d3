import { type Kysely, sql } from "kysely";

/** Orders of the shop, their refunds, and what Stripe told us. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shop_order (
      id uuid primary key default uuidv7(),
      source text not null check (source in ('api', 'stripe')),
      external_id text not null check (length(external_id) between 1 and 200),
      member_id uuid references member (id),
      customer_email citext,
      customer_external_id text,
      customer_name text,
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      total_minor bigint not null check (total_minor >= 0),
      points_basis_minor bigint not null check (points_basis_minor >= 0),
      refunded_minor bigint not null default 0,
      payment_reference text,
      placed_at timestamptz not null,
      paid_at timestamptz,
      matched_at timestamptz,
      created_at timestamptz not null default now(),
      unique (source, external_id),
      check (refunded_minor between 0 and total_minor),
      check ((member_id is null) = (matched_at is null))
    );
    create index shop_order_member on shop_order (member_id, placed_at desc);
    create index shop_order_unmatched_email on shop_order (customer_email) where member_id is null;
    create index shop_order_unmatched_external on shop_order (customer_external_id) where member_id is null;
    -- One payment is one order, whoever tells us of it.
    create unique index shop_order_payment on shop_order (payment_reference);
    create index shop_order_listed on shop_order (placed_at desc, id desc);

    create table shop_order_line (
      order_id uuid not null references shop_order (id) on delete cascade,
      position int not null,
      sku text not null,
      name text not null,
      category text,
      quantity int not null check (quantity > 0),
      unit_amount_minor bigint not null check (unit_amount_minor >= 0),
      primary key (order_id, position)
    );

    create table shop_order_refund (
      order_id uuid not null references shop_order (id) on delete cascade,
      external_id text not null,
      amount_minor bigint not null check (amount_minor > 0),
      reason text,
      refunded_at timestamptz not null,
      primary key (order_id, external_id)
    );

    -- Refunds told before their order: kept until the order of that payment comes.
    create table shop_refund_waiting (
      payment_reference text not null,
      external_id text not null,
      refunded_minor bigint not null check (refunded_minor > 0),
      refunded_at timestamptz not null,
      received_at timestamptz not null default now(),
      primary key (payment_reference, external_id)
    );

    create table stripe_event (
      id text primary key,
      type text not null,
      created_at timestamptz not null,
      received_at timestamptz not null default now(),
      outcome text not null
    );
    create index stripe_event_received on stripe_event (received_at desc);
  `.execute(db);
}
