import { sql } from "kysely";
import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { type ReminderDays, reminderDays, reminderWindow } from "../rules/reminder-window.ts";

interface Due {
  memberId: string;
  lastDay: string;
  points: number;
  id: string;
  email: string | null;
  displayName: string;
  language: string;
  formOfAddress: string | null;
}

/**
 * Job: tells members 30 and 7 days before their points expire, once each, all lots of a day in one
 * reminder, by mail and in the portal. Some members per transaction; a run that was interrupted, or
 * runs twice at once, tells nobody twice. Returns the number of reminders.
 */
export async function remindOfExpiringPoints({
  now,
  perBatch = 100,
}: {
  now: Temporal.Instant;
  perBatch?: number;
}): Promise<number> {
  let total = 0;
  for (const daysBefore of reminderDays) {
    for (let count = perBatch; count === perBatch; total += count)
      count = await inTransaction((trx) => remindBatch(trx, { daysBefore, perBatch, now }));
  }
  return total;
}

async function remindBatch(
  trx: Transaction<Database>,
  {
    daysBefore,
    perBatch,
    now,
  }: { daysBefore: ReminderDays; perBatch: number; now: Temporal.Instant },
): Promise<number> {
  const { timeZone } = await findProgramme(trx);
  const { after, until } = reminderWindow({ daysBefore, timeZone, now });
  // Points that came back with some days of grace said so then: they need no reminder on top.
  const { rows } = await sql<Due>`
    with due as (
      select lot.member_id, ((lot.expires_at - interval '1 second') at time zone ${timeZone}::text)::date as last_day,
             sum(lot.available)::bigint as points
        from points_lot lot join member on member.id = lot.member_id and member.closed_at is null
       where lot.available > 0 and lot.expires_at > ${after} and lot.expires_at <= ${until}
         and lot.activated_at < lot.expires_at - make_interval(days => ${daysBefore}::int)
       group by 1, 2
    ), sent as (
      insert into points_expiry_reminder (member_id, last_day, days_before, points, reminded_at)
      select member_id, last_day, ${daysBefore}::int, points, ${now} from due
       where not exists (select from points_expiry_reminder told where told.member_id = due.member_id
                          and told.last_day = due.last_day and told.days_before = ${daysBefore}::int)
       order by member_id, last_day limit ${perBatch}
      on conflict do nothing returning member_id, last_day, points
    )
    select sent.member_id, sent.last_day::text as last_day, sent.points, member.id, member.email,
           member.display_name, member.language, member.form_of_address
      from sent join member on member.id = sent.member_id`.execute(trx);
  for (const due of rows) await remind(trx, { due, daysBefore, now });
  return rows.length;
}

async function remind(
  trx: Transaction<Database>,
  { due, daysBefore, now }: { due: Due; daysBefore: ReminderDays; now: Temporal.Instant },
): Promise<void> {
  const { memberId, lastDay, points } = due;
  await appendEvent(trx, {
    name: "points.expiring-soon",
    occurredAt: now,
    memberId,
    actor: { kind: "system", id: null },
    channel: "job",
    direction: "from-brand",
    subject: { kind: "member", id: memberId },
    payload: { points, lastDay, daysBefore },
  });
  const { email } = due;
  if (!email) return;
  await queueMail(trx, {
    ...(await recipientOf({ ...due, email })),
    template: "points-expiring",
    props: { name: due.displayName, points, lastDay, url: absolute(paths.points()) },
  });
}
