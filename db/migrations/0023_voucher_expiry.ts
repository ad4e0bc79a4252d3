import { type Kysely, sql } from "kysely";

/** What runs out is told of once, and a balance that runs out is booked out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table voucher
      -- When the end of its time was told, unless it was used by then.
      add column expired_at timestamptz,
      -- Whether the end of its time is still to be dealt with; a reversal raises it again.
      add column is_expiry_due boolean not null default true;
    create index voucher_expiry_due on voucher (expires_at)
      where is_expiry_due and withdrawn_at is null and expires_at is not null;
    create index voucher_expiry_due_by_campaign on voucher (campaign_id)
      where is_expiry_due and withdrawn_at is null;

    create function is_kept_for_checkout(of_voucher_id uuid, at timestamptz) returns boolean
    language sql stable as $$
      -- Twice, because codes used once and the others have an index each.
      select exists (select from voucher_hold part join checkout_hold hold on hold.id = part.hold_id
                      where part.voucher_id = of_voucher_id and part.is_open and part.is_single_use
                        and hold.expires_at > at)
          or exists (select from voucher_hold part join checkout_hold hold on hold.id = part.hold_id
                      where part.voucher_id = of_voucher_id and part.is_open and not part.is_single_use
                        and hold.expires_at > at);
    $$;
  `.execute(db);
  await tellEmptyFromExpired(db);
}

async function tellEmptyFromExpired(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a checkout must know: the brand's settings and the codes it was given. A function, because
    -- with locks its later statements see what was committed while the first ones waited. Where the
    -- checkout has an open hold, that one is locked and nothing else is read: it has to be settled first.
    create or replace function open_checkout(
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
                    when gift.balance_minor = 0 and voucher.expired_at is null
                    then (select max(entry.occurred_at) from gift_balance_entry entry
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
