import { type Kysely, sql } from "kysely";

/**
 * Campaigns that hold the terms of vouchers, checkouts that hold and use them line by line, and
 * balances of gift vouchers. Vouchers that exist move to a campaign with their terms.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createCampaigns(db);
  await moveVouchersToCampaigns(db);
  await createCheckouts(db);
  await describeRedemptions(db);
  await createGiftBalances(db);
}

async function createCampaigns(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table voucher_campaign (
      id uuid primary key default uuidv7(),
      -- 'issued': made by what issues single vouchers (a reward, a purchase), one for the same terms.
      origin text not null check (origin in ('staff', 'issued')),
      name text not null check (length(name) between 1 and 200),
      label jsonb not null,
      conditions jsonb not null default '{}',
      kind text not null check (kind in ('percentage', 'amount', 'free-shipping', 'free-product', 'gift-balance')),
      percentage int check (percentage between 1 and 100),
      amount_minor bigint check (amount_minor > 0),
      currency char(3) check (currency ~ '^[A-Z]{3}$'),
      product_sku text,
      minimum_order_minor bigint check (minimum_order_minor > 0),
      maximum_discount_minor bigint check (maximum_discount_minor > 0),
      included_skus text[] not null default '{}',
      excluded_skus text[] not null default '{}',
      included_categories text[] not null default '{}',
      excluded_categories text[] not null default '{}',
      starts_at timestamptz,
      -- First instant at which none of its vouchers can be used any more.
      ends_at timestamptz,
      -- How long each voucher lasts from the day on which it is issued; null: as long as the campaign.
      valid_days int check (valid_days > 0),
      is_first_order_only boolean not null default false,
      code_style text not null check (code_style in ('unique', 'shared')),
      holder text not null default 'anyone' check (holder in ('anyone', 'owner')),
      member_limit int check (member_limit > 0),
      use_limit int check (use_limit > 0),
      budget_minor bigint check (budget_minor > 0),
      is_combinable boolean not null default true,
      priority int not null default 0,
      -- Of what a percentage is taken; null: as the brand's policy says.
      percentage_of text check (percentage_of in ('initial', 'remaining')),
      created_at timestamptz not null,
      created_by uuid references member (id),
      updated_at timestamptz not null,
      withdrawn_at timestamptz,
      withdrawn_by uuid references member (id),
      withdrawn_reason text,
      version int not null default 1,
      check ((kind = 'percentage') = (percentage is not null)),
      -- Of a gift balance: what each of its codes starts with, where all start with the same.
      check (case kind when 'amount' then amount_minor is not null
                       when 'gift-balance' then true else amount_minor is null end),
      check (kind not in ('amount', 'gift-balance') or currency is not null),
      check ((kind = 'free-product') = (product_sku is not null)),
      check (coalesce(minimum_order_minor, maximum_discount_minor, budget_minor) is null or currency is not null),
      check (ends_at is null or starts_at is null or ends_at > starts_at),
      check (code_style = 'unique' or (holder = 'anyone' and kind <> 'gift-balance'))
    );
    create unique index voucher_campaign_issued on voucher_campaign
      (kind, percentage, amount_minor, currency, product_sku, minimum_order_minor, label)
      nulls not distinct where origin = 'issued';
    create index voucher_campaign_latest on voucher_campaign (created_at desc, id);

    -- What holds and standing redemptions have taken of a campaign's limits; kept where it has any.
    create table voucher_campaign_use (
      campaign_id uuid primary key references voucher_campaign (id),
      uses int not null default 0 check (uses >= 0),
      discount_minor bigint not null default 0 check (discount_minor >= 0)
    );
    create table voucher_member_use (
      campaign_id uuid not null references voucher_campaign (id),
      member_id uuid not null references member (id),
      uses int not null check (uses >= 0),
      primary key (member_id, campaign_id)
    );
  `.execute(db);
}

async function moveVouchersToCampaigns(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into voucher_campaign (origin, name, label, kind, percentage, amount_minor, currency, product_sku,
                                  minimum_order_minor, code_style, created_at, updated_at)
    select 'issued', left(coalesce(nullif(label ->> 'en', ''), kind), 200), label, kind, percentage, amount_minor,
           currency, product_sku, nullif(minimum_order_minor, 0), 'unique', min(created_at), min(created_at)
      from voucher
     group by label, kind, percentage, amount_minor, currency, product_sku, nullif(minimum_order_minor, 0);

    alter table voucher add column campaign_id uuid references voucher_campaign (id);
    update voucher set campaign_id = campaign.id
      from voucher_campaign campaign
     where (campaign.label, campaign.kind) = (voucher.label, voucher.kind)
       and campaign.percentage is not distinct from voucher.percentage
       and campaign.amount_minor is not distinct from voucher.amount_minor
       and campaign.currency is not distinct from voucher.currency
       and campaign.product_sku is not distinct from voucher.product_sku
       and campaign.minimum_order_minor is not distinct from nullif(voucher.minimum_order_minor, 0);
    alter table voucher
      alter column campaign_id set not null,
      -- A shared code is one voucher that many use; a gift balance is used until it is empty.
      add column is_single_use boolean not null default true,
      drop column kind, drop column percentage, drop column amount_minor, drop column currency,
      drop column product_sku, drop column minimum_order_minor, drop column label;
    create index voucher_campaign_codes on voucher (campaign_id, id);
    create index voucher_expiring on voucher (expires_at) where expires_at is not null and withdrawn_at is null;
  `.execute(db);
}

async function createCheckouts(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a checkout reserves while its customer pays.
    create table checkout_hold (
      id uuid primary key default uuidv7(),
      checkout_reference text not null check (length(checkout_reference) between 1 and 200),
      api_key_id uuid references api_key (id),
      held_by uuid references member (id),
      member_id uuid references member (id),
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      -- The basket as the shop sent it, and what was answered line by line.
      basket jsonb not null,
      answer jsonb not null,
      total_minor bigint not null check (total_minor >= 0),
      discount_minor bigint not null check (discount_minor between 0 and total_minor),
      points int not null default 0 check (points >= 0),
      points_minor bigint not null default 0 check (points_minor >= 0),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      settled_at timestamptz,
      outcome text check (outcome in ('redeemed', 'released', 'expired', 'replaced')),
      check ((settled_at is null) = (outcome is null)),
      check (expires_at > created_at),
      check ((points = 0) = (points_minor = 0)),
      check (points = 0 or member_id is not null)
    );
    create unique index checkout_hold_open on checkout_hold (checkout_reference, api_key_id)
      nulls not distinct where outcome is null;
    create index checkout_hold_ending on checkout_hold (expires_at) where outcome is null;
    create index checkout_hold_member on checkout_hold (member_id, created_at) where member_id is not null;

    create table voucher_hold (
      hold_id uuid not null references checkout_hold (id),
      voucher_id uuid not null references voucher (id),
      discount_minor bigint not null check (discount_minor > 0),
      is_single_use boolean not null,
      is_open boolean not null default true,
      primary key (hold_id, voucher_id)
    );
    -- A code that is used once is held by at most one checkout.
    create unique index voucher_hold_single on voucher_hold (voucher_id) where is_open and is_single_use;

    create table checkout_redemption (
      id uuid primary key default uuidv7(),
      hold_id uuid not null unique references checkout_hold (id),
      order_reference text not null check (length(order_reference) between 1 and 200),
      redeemed_at timestamptz not null,
      redeemed_by_key uuid references api_key (id),
      redeemed_by uuid references member (id),
      reversed_at timestamptz
    );
    create index checkout_redemption_latest on checkout_redemption (redeemed_at desc, id);
    create index checkout_redemption_order on checkout_redemption (order_reference);

    -- Lines of a redeemed basket; totals of what came back, never more than there was.
    create table checkout_redemption_line (
      redemption_id uuid not null references checkout_redemption (id),
      line_id text not null,
      quantity int not null check (quantity > 0),
      points_minor bigint not null default 0 check (points_minor >= 0),
      returned_quantity int not null default 0,
      primary key (redemption_id, line_id),
      check (returned_quantity between 0 and quantity)
    );

    create table checkout_reversal (
      id uuid primary key default uuidv7(),
      redemption_id uuid not null references checkout_redemption (id),
      lines jsonb not null,
      reason text,
      discount_minor bigint not null check (discount_minor >= 0),
      points int not null check (points >= 0),
      reversed_at timestamptz not null,
      reversed_by_key uuid references api_key (id),
      reversed_by uuid references member (id)
    );
    create index checkout_reversal_redemption on checkout_reversal (redemption_id);
    create trigger checkout_reversal_append_only before update or delete on checkout_reversal
      for each row execute function refuse_change();
  `.execute(db);
}

async function describeRedemptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table voucher_redemption
      add column checkout_redemption_id uuid references checkout_redemption (id),
      add column is_single_use boolean not null default true,
      add column discount_minor bigint check (discount_minor >= 0),
      add column reversed_minor bigint not null default 0,
      add check (reversed_minor between 0 and coalesce(discount_minor, 0));
    drop index voucher_redemption_standing;
    -- A code that is used once is used once: at most one redemption of it stands.
    create unique index voucher_redemption_standing on voucher_redemption (voucher_id)
      where reversed_at is null and is_single_use;
    create index voucher_redemption_voucher on voucher_redemption (voucher_id, redeemed_at);
    create index voucher_redemption_checkout on voucher_redemption (checkout_redemption_id)
      where checkout_redemption_id is not null;

    create table voucher_redemption_line (
      redemption_id uuid not null references voucher_redemption (id),
      line_id text not null,
      discount_minor bigint not null check (discount_minor > 0),
      reversed_minor bigint not null default 0,
      primary key (redemption_id, line_id),
      check (reversed_minor between 0 and discount_minor)
    );
  `.execute(db);
}

async function createGiftBalances(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gift_balance (
      voucher_id uuid primary key references voucher (id),
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      initial_minor bigint not null check (initial_minor > 0),
      balance_minor bigint not null check (balance_minor between 0 and initial_minor),
      held_minor bigint not null default 0 check (held_minor between 0 and balance_minor)
    );
    create table gift_balance_entry (
      id uuid primary key default uuidv7(),
      voucher_id uuid not null references gift_balance (voucher_id),
      kind text not null check (kind in ('issued', 'redeemed', 'reversed', 'expired', 'withdrawn')),
      amount_minor bigint not null,
      redemption_id uuid references voucher_redemption (id),
      occurred_at timestamptz not null,
      check ((kind in ('issued', 'reversed')) = (amount_minor > 0) and amount_minor <> 0)
    );
    create index gift_balance_entry_voucher on gift_balance_entry (voucher_id, id);
    create trigger gift_balance_entry_append_only before update or delete on gift_balance_entry
      for each row execute function refuse_change();
    create trigger gift_balance_entry_no_truncate before truncate on gift_balance_entry
      for each statement execute function refuse_change();
  `.execute(db);
}
