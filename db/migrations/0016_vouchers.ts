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
  await readCheckoutsInOneCall(db);
  await writeHoldsInOneCall(db);
  await writeRedemptionsInOneCall(db);
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
      -- Whether the use stands in the counts of the campaign, and of the member.
      is_counted boolean not null default false,
      is_member_counted boolean not null default false,
      primary key (hold_id, voucher_id)
    );
    -- A code that is used once is held by at most one checkout.
    create unique index voucher_hold_single on voucher_hold (voucher_id) where is_open and is_single_use;
    create index voucher_hold_shared on voucher_hold (voucher_id) where is_open and not is_single_use;

    create table checkout_redemption (
      id uuid primary key default uuidv7(),
      hold_id uuid not null unique references checkout_hold (id),
      order_reference text not null check (length(order_reference) between 1 and 200),
      redeemed_at timestamptz not null,
      redeemed_by_key uuid references api_key (id),
      redeemed_by uuid references member (id),
      reversed_at timestamptz
    );
    create index checkout_redemption_order on checkout_redemption (order_reference);

    -- Lines of a redeemed basket, written once something of it comes back: totals of what did, never
    -- more than there was.
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
    -- The index above finds what stands of a code that is used once, this one everything else.
    create index voucher_redemption_voucher on voucher_redemption (voucher_id, redeemed_at)
      where reversed_at is not null or not is_single_use;
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
      balance_minor bigint not null check (balance_minor between 0 and initial_minor)
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

async function readCheckoutsInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a checkout must know: the brand's settings and the codes it was given. A function, because
    -- with locks its later statements see what was committed while the first ones waited. Where the
    -- checkout has an open hold, that one is locked and nothing else is read: it has to be settled first.
    create function open_checkout(
      of_reference text, of_key_id uuid, hashes bytea[], of_member_id uuid, at timestamptz, with_locks boolean,
      own_hold_id uuid, out earlier json, out settings json, out vouchers json
    ) language plpgsql
    -- Planning so many joins takes ten times as long as running them; every table has its index.
    set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    begin
      if of_reference is not null then
        select json_build_object('holdId', hold.id, 'memberId', hold.member_id, 'points', hold.points) into earlier
          from checkout_hold hold
         where hold.checkout_reference = of_reference and hold.api_key_id is not distinct from of_key_id
           and hold.outcome is null
           for update;
        if found then return; end if;
      end if;
      if with_locks then
        -- In one order, so that checkouts with the same codes never wait for each other in a circle. A
        -- shared code is not locked: its limits are kept by the campaign's counts.
        perform 1 from voucher
          where voucher.code_hash = any (hashes)
            and (voucher.is_single_use or exists (select from gift_balance gift where gift.voucher_id = voucher.id))
          order by voucher.id for update;
      end if;
      select json_object_agg(key, value) into settings
        from setting where key in ('checkout', 'programme', 'brand');
      select json_agg(one) into vouchers from (
        select voucher.id, encode(voucher.code_hash, 'hex') as "codeHash", voucher.member_id as "ownerId",
               voucher.is_single_use as "isSingleUse", voucher.campaign_id as "campaignId",
               greatest(voucher.valid_from, campaign.starts_at) as "validFrom",
               least(voucher.expires_at, campaign.ends_at) as "expiresAt",
               coalesce(voucher.withdrawn_at, campaign.withdrawn_at) as "withdrawnAt",
               case when voucher.is_single_use then used.redeemed_at
                    when gift.balance_minor = 0 then (select max(entry.occurred_at) from gift_balance_entry entry
                                                       where entry.voucher_id = voucher.id) end as "redeemedAt",
               holding.expires_at as "heldUntil",
               gift.balance_minor - (select coalesce(sum(part.discount_minor), 0)::bigint
                                       from voucher_hold part join checkout_hold other on other.id = part.hold_id
                                      where part.voucher_id = gift.voucher_id and part.is_open
                                        and not part.is_single_use and other.expires_at > at
                                        and other.id is distinct from own_hold_id) as "balanceMinor",
               counted.uses, counted.discount_minor as "spentMinor", own.uses as "memberUses",
               json_build_object(
                 'kind', campaign.kind, 'percentage', campaign.percentage, 'amountMinor', campaign.amount_minor,
                 'currency', campaign.currency, 'productSku', campaign.product_sku,
                 'minimumOrderMinor', campaign.minimum_order_minor,
                 'maximumDiscountMinor', campaign.maximum_discount_minor,
                 'includedSkus', campaign.included_skus, 'excludedSkus', campaign.excluded_skus,
                 'includedCategories', campaign.included_categories,
                 'excludedCategories', campaign.excluded_categories,
                 'startsAt', campaign.starts_at, 'endsAt', campaign.ends_at,
                 'isFirstOrderOnly', campaign.is_first_order_only, 'holder', campaign.holder,
                 'memberLimit', campaign.member_limit, 'useLimit', campaign.use_limit,
                 'budgetMinor', campaign.budget_minor, 'isCombinable', campaign.is_combinable,
                 'priority', campaign.priority, 'percentageOf', campaign.percentage_of) as terms,
               campaign.label
          -- Row by row, whatever the planner knew about the sizes of the tables.
          from voucher
          cross join lateral (
            select * from voucher_campaign where voucher_campaign.id = voucher.campaign_id limit 1) campaign
          left join lateral (
            select * from gift_balance where gift_balance.voucher_id = voucher.id limit 1) gift on true
          left join lateral (
            select done.redeemed_at from voucher_redemption done
             where done.voucher_id = voucher.id and done.reversed_at is null and done.is_single_use limit 1
          ) used on true
          left join lateral (
            select other.expires_at from voucher_hold part join checkout_hold other on other.id = part.hold_id
             where part.voucher_id = voucher.id and part.is_open and part.is_single_use and other.expires_at > at
               and other.id is distinct from own_hold_id limit 1
          ) holding on true
          left join lateral (
            select taken.uses, taken.discount_minor from voucher_campaign_use taken
             where taken.campaign_id = voucher.campaign_id limit 1
          ) counted on true
          left join lateral (
            select taken.uses from voucher_member_use taken
             where taken.campaign_id = voucher.campaign_id and taken.member_id = of_member_id limit 1
          ) own on true
         where voucher.code_hash = any (hashes)
      ) one;
    end $$;
  `.execute(db);
}

async function writeHoldsInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Writes a hold with its vouchers and takes them from the limits of their campaigns; returns the
    -- campaign whose limit was reached meanwhile, for the caller to undo everything. The caller has
    -- the vouchers locked.
    create function write_checkout_hold(new_hold json, new_vouchers json, events json) returns uuid
    language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    declare part record; hold record;
    begin
      select * into hold from json_to_record(new_hold) as one (
        id uuid, "checkoutReference" text, "apiKeyId" uuid, "heldBy" uuid, "memberId" uuid, currency char(3),
        basket jsonb, answer jsonb, "totalMinor" bigint, "discountMinor" bigint, points int, "pointsMinor" bigint,
        "createdAt" timestamptz, "expiresAt" timestamptz);
      insert into checkout_hold (id, checkout_reference, api_key_id, held_by, member_id, currency, basket, answer,
                                 total_minor, discount_minor, points, points_minor, created_at, expires_at)
      values (hold.id, hold."checkoutReference", hold."apiKeyId", hold."heldBy", hold."memberId", hold.currency,
              hold.basket, hold.answer, hold."totalMinor", hold."discountMinor", hold.points, hold."pointsMinor",
              hold."createdAt", hold."expiresAt");
      for part in
        select * from json_to_recordset(new_vouchers) as one (
          "voucherId" uuid, "campaignId" uuid, "discountMinor" bigint, "isSingleUse" boolean, "isCounted" boolean,
          "isMemberCounted" boolean)
        -- One order of locks on the counts for everybody.
        order by "campaignId", "voucherId"
      loop
        if part."isSingleUse" then
          -- Whatever else has it open has run out of time.
          update voucher_hold set is_open = false
           where voucher_id = part."voucherId" and is_open and is_single_use;
        end if;
        insert into voucher_hold (hold_id, voucher_id, discount_minor, is_single_use, is_counted, is_member_counted)
        values (hold.id, part."voucherId", part."discountMinor", part."isSingleUse", part."isCounted",
                part."isMemberCounted");
        if part."isMemberCounted" then
          insert into voucher_member_use as own (campaign_id, member_id, uses)
          values (part."campaignId", hold."memberId", 1)
          on conflict (member_id, campaign_id) do update set uses = own.uses + 1
            where own.uses < (select member_limit from voucher_campaign where id = part."campaignId");
          if not found then return part."campaignId"; end if;
        end if;
        if part."isCounted" then
          insert into voucher_campaign_use (campaign_id) values (part."campaignId") on conflict do nothing;
          update voucher_campaign_use counted
             set uses = counted.uses + 1, discount_minor = counted.discount_minor + part."discountMinor"
            from voucher_campaign campaign
           where counted.campaign_id = part."campaignId" and campaign.id = counted.campaign_id
             and (campaign.use_limit is null or counted.uses < campaign.use_limit)
             and (campaign.budget_minor is null
                  or counted.discount_minor + part."discountMinor" <= campaign.budget_minor);
          if not found then return part."campaignId"; end if;
        end if;
      end loop;
      if events is not null then perform append_events(events); end if;
      return null;
    end $$;

    -- Ends a hold that was not redeemed: its vouchers and its share of the limits are free again.
    create function settle_checkout_hold(settled_id uuid, at timestamptz, as_outcome text) returns void
    language plpgsql as $$
    declare part record;
    begin
      update checkout_hold set settled_at = at, outcome = as_outcome where id = settled_id and outcome is null;
      if not found then return; end if;
      for part in
        update voucher_hold set is_open = false where hold_id = settled_id
        returning voucher_id, discount_minor, is_counted, is_member_counted
      loop
        perform uncount_voucher_use(settled_id, part.voucher_id, 1, part.discount_minor);
      end loop;
    end $$;

    -- Gives back to the limits of a campaign what a use of its voucher had taken.
    create function uncount_voucher_use(of_hold_id uuid, of_voucher_id uuid, freed_uses int, freed_minor bigint)
    returns void language sql as $$
      update voucher_campaign_use counted
         set uses = greatest(0, counted.uses - freed_uses),
             discount_minor = greatest(0, counted.discount_minor - freed_minor)
        from voucher_hold part join voucher on voucher.id = part.voucher_id
       where part.hold_id = of_hold_id and part.voucher_id = of_voucher_id and part.is_counted
         and counted.campaign_id = voucher.campaign_id;
      update voucher_member_use own set uses = greatest(0, own.uses - freed_uses)
        from voucher_hold part
        join voucher on voucher.id = part.voucher_id
        join checkout_hold hold on hold.id = part.hold_id
       where part.hold_id = of_hold_id and part.voucher_id = of_voucher_id and part.is_member_counted
         and own.campaign_id = voucher.campaign_id and own.member_id = hold.member_id and freed_uses > 0;
    $$;
  `.execute(db);
}

async function writeRedemptionsInOneCall(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Locks a hold and its vouchers and reads it.
    create function open_checkout_hold(
      of_id uuid,
      out id uuid, out api_key_id uuid, out member_id uuid, out currency char(3), out answer jsonb,
      out total_minor bigint, out points int, out expires_at timestamptz, out outcome text,
      out settled_at timestamptz, out redemption_id uuid, out order_reference text, out redeemed_at timestamptz,
      out vouchers json
    ) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    #variable_conflict use_column
    begin
      select hold.id, hold.api_key_id, hold.member_id, hold.currency, hold.answer, hold.total_minor, hold.points,
             hold.expires_at, hold.outcome, hold.settled_at
        into id, api_key_id, member_id, currency, answer, total_minor, points, expires_at, outcome, settled_at
        from checkout_hold hold where hold.id = of_id for update;
      if not found then return; end if;
      if outcome is not null then
        select done.id, done.order_reference, done.redeemed_at into redemption_id, order_reference, redeemed_at
          from checkout_redemption done where done.hold_id = of_id;
      end if;
      perform 1 from voucher where voucher.id in (
          select part.voucher_id from voucher_hold part where part.hold_id = of_id and part.is_single_use)
        order by voucher.id for update;
      select json_agg(json_build_object(
               'id', voucher.id, 'ownerId', voucher.member_id, 'label', campaign.label, 'kind', campaign.kind,
               'isSingleUse', part.is_single_use, 'isOpen', part.is_open, 'discountMinor', part.discount_minor)
               order by voucher.id)
        into vouchers
        from voucher_hold part
        join voucher on voucher.id = part.voucher_id
        join voucher_campaign campaign on campaign.id = voucher.campaign_id
       where part.hold_id = of_id;
    end $$;

    -- Turns a hold, which the caller has locked, into a redemption.
    create function write_checkout_redemption(redemption json, vouchers json, events json)
    returns void language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    declare done record; part record;
    begin
      select * into done from json_to_record(redemption) as one (
        id uuid, "holdId" uuid, "orderReference" text, currency char(3), "totalMinor" bigint,
        "redeemedAt" timestamptz, "redeemedByKey" uuid, "redeemedBy" uuid);
      update checkout_hold set outcome = 'redeemed', settled_at = done."redeemedAt" where id = done."holdId";
      update voucher_hold set is_open = false where hold_id = done."holdId";
      insert into checkout_redemption (id, hold_id, order_reference, redeemed_at, redeemed_by_key, redeemed_by)
      values (done.id, done."holdId", done."orderReference", done."redeemedAt", done."redeemedByKey",
              done."redeemedBy");
      for part in select * from json_to_recordset(vouchers) as one (
        id uuid, "voucherId" uuid, "isSingleUse" boolean, "isBalance" boolean, "discountMinor" bigint)
        order by "voucherId"
      loop
        insert into voucher_redemption (id, voucher_id, order_reference, order_amount_minor, currency, redeemed_at,
                                        redeemed_by_key, checkout_redemption_id, is_single_use, discount_minor)
        values (part.id, part."voucherId", done."orderReference", done."totalMinor", done.currency,
                done."redeemedAt", done."redeemedByKey", done.id, part."isSingleUse", part."discountMinor");
        if part."isBalance" then
          update gift_balance set balance_minor = balance_minor - part."discountMinor"
           where voucher_id = part."voucherId";
          insert into gift_balance_entry (voucher_id, kind, amount_minor, redemption_id, occurred_at)
          values (part."voucherId", 'redeemed', -part."discountMinor", part.id, done."redeemedAt");
        end if;
      end loop;
      if events is not null then perform append_events(events); end if;
    end $$;

    -- Writes the lines of a redemption from what its hold was answered; only reversals need them as
    -- rows. The caller has the redemption locked.
    create function spread_checkout_redemption(of_id uuid) returns void language sql as $$
      insert into checkout_redemption_line (redemption_id, line_id, quantity, points_minor)
      select of_id, line ->> 'lineId', coalesce((goods ->> 'quantity')::int, 1), (line ->> 'pointsMinor')::bigint
        from checkout_redemption done
        join checkout_hold hold on hold.id = done.hold_id
        cross join lateral jsonb_array_elements(hold.answer -> 'lines') line
        left join lateral jsonb_array_elements(hold.basket -> 'lines') goods on goods ->> 'id' = line ->> 'lineId'
       where done.id = of_id
          on conflict do nothing;
      insert into voucher_redemption_line (redemption_id, line_id, discount_minor)
      select used.id, line ->> 'lineId', (line ->> 'discountMinor')::bigint
        from checkout_redemption done
        join checkout_hold hold on hold.id = done.hold_id
        cross join lateral jsonb_array_elements(hold.answer -> 'codes') code
        cross join lateral jsonb_array_elements(code -> 'lines') line
        join voucher_redemption used
          on used.checkout_redemption_id = done.id and used.voucher_id = (code -> 'voucher' ->> 'id')::uuid
       where done.id = of_id
          on conflict do nothing;
    $$;
  `.execute(db);
}
