import { type Kysely, sql } from "kysely";

/** Rewards, their redemptions, and vouchers with hashed codes. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reward (
      id uuid primary key default uuidv7(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      type text not null,
      texts jsonb not null,
      points_price int not null check (points_price >= 0),
      stock_total int check (stock_total >= 0),
      stock_left int check (stock_left >= 0),
      member_limit int check (member_limit > 0),
      definition jsonb not null,
      image_file_id uuid references stored_file (id) on delete set null,
      position int not null default 0,
      starts_at timestamptz,
      ends_at timestamptz,
      published_at timestamptz,
      archived_at timestamptz,
      created_at timestamptz not null,
      created_by uuid references member (id),
      version int not null default 1,
      check ((stock_total is null) = (stock_left is null)),
      check (stock_left <= stock_total),
      check (ends_at is null or starts_at is null or ends_at > starts_at)
    );
    create index reward_listed on reward (position, id) where published_at is not null and archived_at is null;

    create table reward_redemption (
      member_id uuid not null references member (id),
      id uuid not null default uuidv7(),
      reward_id uuid not null references reward (id),
      origin text not null check (origin in ('claim', 'grant')),
      points int not null check (points >= 0),
      request_key text not null,
      requested_at timestamptz not null,
      captured_at timestamptz,
      cancelled_at timestamptz,
      cancelled_by uuid references member (id),
      cancel_reason text,
      granted_by uuid references member (id),
      reason text,
      primary key (member_id, id),
      unique (member_id, request_key),
      check ((origin = 'grant') = (granted_by is not null)),
      check (cancelled_at is null or cancel_reason is not null)
    );
    create index reward_redemption_reward on reward_redemption (reward_id, requested_at desc);

    create table voucher (
      id uuid primary key default uuidv7(),
      member_id uuid references member (id),
      redemption_id uuid,
      kind text not null check (kind in ('percentage', 'amount', 'free-shipping', 'free-product')),
      percentage int check (percentage between 1 and 100),
      amount_minor bigint check (amount_minor > 0),
      currency char(3) check (currency ~ '^[A-Z]{3}$'),
      product_sku text,
      minimum_order_minor bigint check (minimum_order_minor >= 0),
      label jsonb not null,
      code_hash bytea not null unique,
      code_encrypted bytea not null,
      code_last4 text not null,
      valid_from timestamptz not null,
      expires_at timestamptz,
      created_at timestamptz not null,
      withdrawn_at timestamptz,
      withdrawn_reason text,
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id),
      check ((kind = 'percentage') = (percentage is not null)),
      check ((kind = 'amount') = (amount_minor is not null and currency is not null)),
      check ((kind = 'free-product') = (product_sku is not null)),
      check (minimum_order_minor is null or currency is not null)
    );
    create index voucher_member on voucher (member_id, created_at desc);

    create table voucher_redemption (
      id uuid primary key default uuidv7(),
      voucher_id uuid not null references voucher (id),
      order_reference text not null,
      order_amount_minor bigint,
      currency char(3),
      redeemed_at timestamptz not null,
      redeemed_by_key uuid references api_key (id),
      reversed_at timestamptz,
      reversed_reason text,
      check (order_amount_minor is null or currency is not null)
    );
    -- A code is used once: at most one redemption of a voucher stands.
    create unique index voucher_redemption_standing on voucher_redemption (voucher_id) where reversed_at is null;
  `.execute(db);
}
