import { sql } from "kysely";
import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { voucherReminderDays } from "../rules/reminder-days.ts";

declare global {
  interface Jobs {
    "remind-of-expiring-vouchers": Record<string, never>;
  }
}

interface Due {
  memberId: string;
  lastDay: string;
  titles: { de: string; en: string }[];
  email: string | null;
  displayName: string;
  language: string;
  formOfAddress: string | null;
}

/**
 * Job: tells owners 14 and 3 days before their vouchers expire, once each, all vouchers of a day in
 * one mail. A run that was interrupted, or runs twice at once, tells nobody twice. Returns the
 * number of mails.
 */
export async function remindOfExpiringVouchers({
  now,
  perStep = 200,
}: {
  now: Temporal.Instant;
  perStep?: number;
}): Promise<number> {
  let mails = 0;
  for (const daysBefore of voucherReminderDays) {
    let due: Due[];
    do {
      due = await inTransaction((trx) => remindSome(trx, { daysBefore, limit: perStep, now }));
      mails += due.length;
    } while (due.length > 0);
  }
  return mails;
}

async function remindSome(
  trx: Transaction<Database>,
  { daysBefore, limit, now }: { daysBefore: number; limit: number; now: Temporal.Instant },
): Promise<Due[]> {
  const brand = await findSetting(trx, "brand");
  const timeZone = brand?.timeZone ?? "UTC";
  const until = now.add({ hours: 24 * daysBefore });
  // Who was given a voucher within this time knows how long it lasts.
  const { rows } = await sql<Due>`
    with due as (
      select voucher.id, least(voucher.expires_at, campaign.ends_at) as ends
        from voucher join voucher_campaign campaign on campaign.id = voucher.campaign_id
        join member owner on owner.id = voucher.member_id and owner.leaves_at is null
        left join gift_balance gift on gift.voucher_id = voucher.id
       where voucher.member_id is not null and voucher.withdrawn_at is null and campaign.withdrawn_at is null
         and least(voucher.expires_at, campaign.ends_at) > ${now}::timestamptz
         and least(voucher.expires_at, campaign.ends_at) <= ${until}::timestamptz
         and voucher.created_at < least(voucher.expires_at, campaign.ends_at)
                                  - make_interval(days => ${daysBefore}::int)
         and gift.balance_minor is distinct from 0
         and not exists (select from voucher_redemption used where used.voucher_id = voucher.id
                          and used.reversed_at is null and used.is_single_use)
         -- The later reminder takes the place of an earlier one that was missed.
         and not exists (select from voucher_expiry_reminder told where told.voucher_id = voucher.id
                          and told.days_before <= ${daysBefore}::int)
       order by voucher.id limit ${limit}::int
    ), told as (
      insert into voucher_expiry_reminder (voucher_id, days_before, reminded_at)
      select id, ${daysBefore}::int, ${now}::timestamptz from due
      on conflict do nothing returning voucher_id
    )
    select member.id as member_id, member.email, member.display_name, member.language, member.form_of_address,
           ((due.ends - interval '1 second') at time zone ${timeZone}::text)::date::text as last_day,
           json_agg(campaign.label order by voucher.id) as titles
      from told join due on due.id = told.voucher_id
      join voucher on voucher.id = told.voucher_id
      join voucher_campaign campaign on campaign.id = voucher.campaign_id
      join member on member.id = voucher.member_id
     group by member.id, 6`.execute(trx);
  for (const due of rows) await remind(trx, due);
  return rows;
}

async function remind(trx: Transaction<Database>, due: Due): Promise<void> {
  const { memberId: id, email, displayName, language, formOfAddress, lastDay } = due;
  if (!email) return;
  const recipient = await recipientOf({ id, email, displayName, language, formOfAddress });
  await queueMail(trx, {
    ...recipient,
    template: "vouchers-expiring",
    props: {
      name: displayName,
      titles: due.titles.map((title) => title[language === "de" ? "de" : "en"]),
      lastDay,
      url: absolute(paths.wallet()),
    },
  });
}
