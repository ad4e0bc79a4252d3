import { type Kysely, sql } from "kysely";

/** What a campaign that is changed later means for codes that were used or had ended by then. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table gift_balance_entry
      drop constraint gift_balance_entry_kind_check,
      drop constraint gift_balance_entry_check,
      add constraint gift_balance_entry_kind_check check (kind in (
        'issued', 'redeemed', 'reversed', 'expired', 'revived', 'withdrawn', 'payment-reversed',
        'payment-restored')),
      add constraint gift_balance_entry_check check (
        (kind in ('issued', 'reversed', 'revived', 'payment-restored')) = (amount_minor > 0)
        and amount_minor <> 0);

    -- Counts anew what holds and standing redemptions have taken of a campaign's limits, also what was
    -- not counted when it had none. Reads under the locks of the counts; who was counted before and
    -- waits for them goes on from the new figures.
    create function recount_voucher_campaign(of_id uuid) returns void language plpgsql as $$
    declare campaign record;
    begin
      select use_limit, budget_minor, member_limit into campaign from voucher_campaign where id = of_id;
      -- From now on each of them gives back what it has taken.
      update voucher_hold part
         set is_counted = campaign.use_limit is not null or campaign.budget_minor is not null,
             is_member_counted = campaign.member_limit is not null and hold.member_id is not null
        from voucher, checkout_hold hold
       where voucher.campaign_id = of_id and part.voucher_id = voucher.id and hold.id = part.hold_id
         and (hold.outcome is null or hold.outcome = 'redeemed');
      if campaign.use_limit is not null or campaign.budget_minor is not null then
        insert into voucher_campaign_use (campaign_id) values (of_id) on conflict do nothing;
        perform 1 from voucher_campaign_use where campaign_id = of_id for update;
        update voucher_campaign_use counted set uses = taken.uses, discount_minor = taken.minor
          from (select count(*)::int as uses, coalesce(sum(minor), 0)::bigint as minor
                  from taken_of_voucher_campaign(of_id)) taken
         where counted.campaign_id = of_id;
      end if;
      if campaign.member_limit is not null then
        insert into voucher_member_use (campaign_id, member_id, uses)
        select distinct of_id, taken.member_id, 0 from taken_of_voucher_campaign(of_id) taken
         where taken.member_id is not null order by 2
            on conflict do nothing;
        perform 1 from voucher_member_use where campaign_id = of_id order by member_id for update;
        update voucher_member_use own
           set uses = (select count(*) from taken_of_voucher_campaign(of_id) taken
                        where taken.member_id = own.member_id)
         where own.campaign_id = of_id;
      end if;
    end $$;

    -- Each use that stands or is held, with what it takes and who uses it.
    create function taken_of_voucher_campaign(of_id uuid)
    returns table (member_id uuid, minor bigint) language sql stable as $$
      select hold.member_id, part.discount_minor
        from voucher join voucher_hold part on part.voucher_id = voucher.id
        join checkout_hold hold on hold.id = part.hold_id
       where voucher.campaign_id = of_id and hold.outcome is null
       union all
      select hold.member_id, coalesce(used.discount_minor, 0) - used.reversed_minor
        from voucher join voucher_redemption used on used.voucher_id = voucher.id
        left join checkout_redemption done on done.id = used.checkout_redemption_id
        left join checkout_hold hold on hold.id = done.hold_id
       where voucher.campaign_id = of_id and used.reversed_at is null;
    $$;
  `.execute(db);
}
