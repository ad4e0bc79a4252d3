import { type Kysely, sql } from "kysely";

/** A checkout asks of each code only what its kind and the limits of its campaign make matter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a checkout must know: the brand's settings and the codes it was given. A function, because
    -- with locks its later statements see what was committed while the first ones waited. Where the
    -- checkout has an open hold, that one is locked and nothing else is read: it has to be settled first.
    create or replace function open_checkout(
      of_reference text, of_key_id uuid, hashes bytea[], of_member_id uuid, at timestamptz, with_locks boolean,
      own_hold_id uuid, out earlier json, out settings json, out vouchers json
    ) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    declare
      one record;
      redeemed_at timestamptz;
      held_until timestamptz;
      balance_minor bigint;
      uses int;
      spent_minor bigint;
      member_uses int;
      known json[] := '{}';
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
      for one in
        select voucher.id, voucher.code_hash, voucher.member_id, voucher.is_single_use, voucher.campaign_id,
               greatest(voucher.valid_from, campaign.starts_at) as valid_from,
               least(voucher.expires_at, campaign.ends_at) as expires_at,
               coalesce(voucher.withdrawn_at, campaign.withdrawn_at) as withdrawn_at, voucher.expired_at,
               campaign.kind = 'gift-balance' as is_gift,
               campaign.use_limit is not null or campaign.budget_minor is not null as is_counted,
               campaign.member_limit is not null as is_member_counted, campaign.label,
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
                 'priority', campaign.priority, 'percentageOf', campaign.percentage_of) as terms
          -- Row by row, whatever the planner knew about the sizes of the tables.
          from voucher
          cross join lateral (
            select * from voucher_campaign where voucher_campaign.id = voucher.campaign_id limit 1) campaign
         where voucher.code_hash = any (hashes)
      loop
        redeemed_at := null;
        held_until := null;
        balance_minor := null;
        uses := null;
        spent_minor := null;
        member_uses := null;
        if one.is_single_use then
          select done.redeemed_at into redeemed_at from voucher_redemption done
           where done.voucher_id = one.id and done.reversed_at is null and done.is_single_use;
          select other.expires_at into held_until
            from voucher_hold part join checkout_hold other on other.id = part.hold_id
           where part.voucher_id = one.id and part.is_open and part.is_single_use and other.expires_at > at
             and other.id is distinct from own_hold_id;
        end if;
        if one.is_gift then
          select gift.balance_minor - (
                   select coalesce(sum(part.discount_minor), 0)::bigint
                     from voucher_hold part join checkout_hold other on other.id = part.hold_id
                    where part.voucher_id = one.id and part.is_open and not part.is_single_use
                      and other.expires_at > at and other.id is distinct from own_hold_id),
                 case when gift.balance_minor = 0 and one.expired_at is null and not one.is_single_use
                      then (select max(entry.occurred_at) from gift_balance_entry entry
                             where entry.voucher_id = one.id)
                      else redeemed_at end
            into balance_minor, redeemed_at
            from gift_balance gift where gift.voucher_id = one.id;
        end if;
        if one.is_counted then
          select taken.uses, taken.discount_minor into uses, spent_minor from voucher_campaign_use taken
           where taken.campaign_id = one.campaign_id;
        end if;
        if one.is_member_counted then
          select taken.uses into member_uses from voucher_member_use taken
           where taken.campaign_id = one.campaign_id and taken.member_id = of_member_id;
        end if;
        known := known || json_build_object(
          'id', one.id, 'codeHash', encode(one.code_hash, 'hex'), 'ownerId', one.member_id,
          'isSingleUse', one.is_single_use, 'campaignId', one.campaign_id, 'validFrom', one.valid_from,
          'expiresAt', one.expires_at, 'withdrawnAt', one.withdrawn_at, 'redeemedAt', redeemed_at,
          'heldUntil', held_until, 'balanceMinor', balance_minor,
          'uses', uses, 'spentMinor', spent_minor, 'memberUses', member_uses, 'terms', one.terms, 'label', one.label);
      end loop;
      vouchers := array_to_json(known);
    end $$;
  `.execute(db);
}
