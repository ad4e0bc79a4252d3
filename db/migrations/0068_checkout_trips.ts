import { type Kysely, sql } from "kysely";

/** Holds and redemptions with the same guarantees for fewer statements and round trips. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await watchCampaigns(db);
  await readUsesAlong(db);
  await writeHoldsWithLess(db);
  await readHoldsToTheEnd(db);
  await writeRedemptionsWithLess(db);
}

async function watchCampaigns(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Whether somebody beside the owners of its codes wants to hear when one is held; nobody else's
    -- holds are told of.
    alter table voucher_campaign add column is_watched boolean not null default false;
    update voucher_campaign set is_watched = true
     where id in (select campaign_id from stripe_mirror where stopped_at is null);
  `.execute(db);
}

async function readUsesAlong(db: Kysely<unknown>): Promise<void> {
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
               campaign.member_limit is not null as is_member_counted, campaign.label, campaign.is_watched,
               -- Nearly all codes are used once: what keeps those from being used is read along.
               case when voucher.is_single_use then (
                 select done.redeemed_at from voucher_redemption done
                  where done.voucher_id = voucher.id and done.reversed_at is null and done.is_single_use
               ) end as redeemed_at,
               case when voucher.is_single_use then (
                 select other.expires_at from voucher_hold part join checkout_hold other on other.id = part.hold_id
                  where part.voucher_id = voucher.id and part.is_open and part.is_single_use
                    and other.id is distinct from own_hold_id
               ) end as kept_until,
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
        redeemed_at := one.redeemed_at;
        balance_minor := null;
        uses := null;
        spent_minor := null;
        member_uses := null;
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
          'heldUntil', case when one.kept_until > at then one.kept_until end,
          'isLeftOpen', one.kept_until is not null, 'isWatched', one.is_watched, 'balanceMinor', balance_minor,
          'uses', uses, 'spentMinor', spent_minor, 'memberUses', member_uses, 'terms', one.terms, 'label', one.label);
      end loop;
      vouchers := array_to_json(known);
    end $$;
  `.execute(db);
}

async function writeHoldsWithLess(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter type new_voucher_hold add attribute is_left_open boolean;

    -- Writes a hold with its vouchers and takes them from the limits of their campaigns; returns the
    -- campaign whose limit was reached meanwhile, for the caller to undo everything. The caller has
    -- the vouchers locked and gives them by campaign and id: one order of locks on the counts for all.
    create or replace function write_checkout_hold(hold new_checkout_hold, vouchers new_voucher_hold[], events new_event[])
    returns uuid language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    declare part new_voucher_hold;
    begin
      insert into checkout_hold (id, checkout_reference, api_key_id, held_by, member_id, currency, basket, answer,
                                 total_minor, discount_minor, points, points_minor, created_at, expires_at)
      values (hold.id, hold.checkout_reference, hold.api_key_id, hold.held_by, hold.member_id, hold.currency,
              hold.basket, hold.answer, hold.total_minor, hold.discount_minor, hold.points, hold.points_minor,
              hold.created_at, hold.expires_at);
      foreach part in array vouchers loop
        if part.is_left_open then
          -- By a checkout that has run out of time.
          update voucher_hold set is_open = false
           where voucher_id = part.voucher_id and is_open and is_single_use;
        end if;
        insert into voucher_hold (hold_id, voucher_id, discount_minor, is_single_use, is_counted, is_member_counted)
        values (hold.id, part.voucher_id, part.discount_minor, part.is_single_use, part.is_counted,
                part.is_member_counted);
        if part.is_member_counted then
          insert into voucher_member_use as own (campaign_id, member_id, uses)
          values (part.campaign_id, hold.member_id, 1)
          on conflict (member_id, campaign_id) do update set uses = own.uses + 1
            where own.uses < (select member_limit from voucher_campaign where id = part.campaign_id);
          if not found then return part.campaign_id; end if;
        end if;
        if part.is_counted then
          insert into voucher_campaign_use (campaign_id) values (part.campaign_id) on conflict do nothing;
          update voucher_campaign_use counted
             set uses = counted.uses + 1, discount_minor = counted.discount_minor + part.discount_minor
            from voucher_campaign campaign
           where counted.campaign_id = part.campaign_id and campaign.id = counted.campaign_id
             and (campaign.use_limit is null or counted.uses < campaign.use_limit)
             and (campaign.budget_minor is null
                  or counted.discount_minor + part.discount_minor <= campaign.budget_minor);
          if not found then return part.campaign_id; end if;
        end if;
      end loop;
      if cardinality(events) > 0 then perform append_events(events); end if;
      return null;
    end $$;
  `.execute(db);
}

/** What is read says whether the codes can still be used, so that nothing is left for the writing to tell. */
async function readHoldsToTheEnd(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Locks a hold and its vouchers and reads it.
    create or replace function open_checkout_hold(
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
      -- Whoever uses a code that is used once locks it: what stands under the lock goes on standing.
      perform 1 from voucher where voucher.id in (
          select part.voucher_id from voucher_hold part where part.hold_id = of_id and part.is_single_use)
        order by voucher.id for update;
      select json_agg(json_build_object(
               'id', voucher.id, 'ownerId', voucher.member_id, 'label', campaign.label, 'kind', campaign.kind,
               'isSingleUse', part.is_single_use,
               'isOpen', part.is_open and not (part.is_single_use and exists (
                 select from voucher_redemption used
                  where used.voucher_id = part.voucher_id and used.reversed_at is null and used.is_single_use)),
               'discountMinor', part.discount_minor)
               order by voucher.id)
        into vouchers
        from voucher_hold part
        join voucher on voucher.id = part.voucher_id
        join voucher_campaign campaign on campaign.id = voucher.campaign_id
       where part.hold_id = of_id;
    end $$;
  `.execute(db);
}

async function writeRedemptionsWithLess(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Turns a hold, which the caller has locked, into a redemption. The vouchers come by their id.
    create or replace function write_checkout_redemption(
      done new_checkout_redemption, vouchers new_voucher_redemption[], events new_event[]
    ) returns void language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    declare part new_voucher_redemption;
    begin
      update checkout_hold set outcome = 'redeemed', settled_at = done.redeemed_at where id = done.hold_id;
      if not found then
        raise exception 'there is no hold %', done.hold_id using errcode = 'foreign_key_violation';
      end if;
      insert into checkout_redemption (id, hold_id, order_reference, redeemed_at, redeemed_by_key, redeemed_by)
      values (done.id, done.hold_id, done.order_reference, done.redeemed_at, done.redeemed_by_key, done.redeemed_by);
      foreach part in array vouchers loop
        insert into voucher_redemption (id, voucher_id, order_reference, order_amount_minor, currency, redeemed_at,
                                        redeemed_by_key, checkout_redemption_id, is_single_use, discount_minor)
        values (part.id, part.voucher_id, done.order_reference, done.total_minor, done.currency, done.redeemed_at,
                done.redeemed_by_key, done.id, part.is_single_use, part.discount_minor);
        -- A code that is used once is its hold's until the use is reversed; of others other checkouts have a part.
        if not part.is_single_use then
          update voucher_hold set is_open = false
           where hold_id = done.hold_id and voucher_id = part.voucher_id;
        end if;
        if part.is_balance then
          update gift_balance set balance_minor = balance_minor - part.discount_minor
           where voucher_id = part.voucher_id;
          insert into gift_balance_entry (voucher_id, kind, amount_minor, redemption_id, occurred_at)
          values (part.voucher_id, 'redeemed', -part.discount_minor, part.id, done.redeemed_at);
        end if;
      end loop;
      perform append_events(events);
    end $$;
  `.execute(db);
}
