import { sql } from "kysely";
import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import {
  type Database,
  database,
  inTransaction,
  type Reader,
  type Transaction,
} from "#app/platform/db.server.ts";
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

/** Where a batch ended: reminders go through lots in this order. */
interface Place {
  at: string;
  memberId: string;
  id: string;
}

/**
 * Job: tells members 30 and 7 days before their points expire, once each, all lots of a day in one
 * reminder, by mail and in the portal. Some lots per transaction; a run that was interrupted, or
 * runs twice at once, tells nobody twice. Returns the number of reminders.
 */
export async function remindOfExpiringPoints({
  now,
  perBatch = 100,
}: {
  now: Temporal.Instant;
  perBatch?: number;
}): Promise<number> {
  const { timeZone } = await findProgramme(database());
  let total = 0;
  for (const daysBefore of reminderDays) {
    const window = { ...reminderWindow({ daysBefore, timeZone, now }), daysBefore, timeZone };
    for (let from: Place | null = firstOf(window); from; ) {
      const lots = await listUntold(database(), { from, perBatch, ...window });
      total += await inTransaction((trx) => remindBatch(trx, { lots, now, ...window }));
      from = lots.length < perBatch ? null : lots.at(-1)!;
    }
  }
  return total;
}

interface Window {
  daysBefore: ReminderDays;
  timeZone: string;
  after: Temporal.Instant;
  until: Temporal.Instant;
}

function firstOf({ after }: Window): Place {
  const last = "ffffffff-ffff-ffff-ffff-ffffffffffff";
  return { at: after.toString(), memberId: last, id: last };
}

/** The next lots of which nobody has been told, each looked at once in a run. */
async function listUntold(
  db: Reader,
  { from, perBatch, daysBefore, timeZone, until }: Window & { from: Place; perBatch: number },
): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select lot.expires_at as at, lot.member_id, lot.id from points_lot lot
     where lot.available > 0 and lot.expires_at <= ${until}
       and (lot.expires_at, lot.member_id, lot.id) > (${from.at}::timestamptz, ${from.memberId}::uuid, ${from.id}::uuid)
       and not exists (select from points_expiry_reminder told where told.member_id = lot.member_id
                        and told.last_day = ${lastDayOf(timeZone)} and told.days_before = ${daysBefore}::int)
     order by lot.expires_at, lot.member_id, lot.id limit ${perBatch}`.execute(db);
  return rows;
}

function lastDayOf(timeZone: string) {
  return sql`((lot.expires_at - interval '1 second') at time zone ${timeZone}::text)::date`;
}

async function remindBatch(
  trx: Transaction<Database>,
  {
    lots,
    daysBefore,
    timeZone,
    after,
    until,
    now,
  }: Window & { lots: readonly Place[]; now: Temporal.Instant },
): Promise<number> {
  // Points that came back with some days of grace said so then: they need no reminder on top.
  const { rows } = await sql<Due>`
    with due as (
      select lot.member_id, ${lastDayOf(timeZone)} as last_day, sum(lot.available)::bigint as points
        from points_lot lot join member on member.id = lot.member_id
         and member.closed_at is null and member.leaves_at is null
       where lot.member_id = any (${lots.map(({ memberId }) => memberId)}::uuid[])
         and lot.available > 0 and lot.expires_at > ${after} and lot.expires_at <= ${until}
         and lot.activated_at < lot.expires_at - make_interval(days => ${daysBefore}::int)
       group by 1, 2
    ), sent as (
      insert into points_expiry_reminder (member_id, last_day, days_before, points, reminded_at)
      select member_id, last_day, ${daysBefore}::int, points, ${now} from due order by member_id, last_day
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
