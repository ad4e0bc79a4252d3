import { type RawBuilder, sql } from "kysely";
import { database } from "#app/platform/db.server.ts";
import { keptSince, type RetentionRuleName, retentionRules } from "#app/platform/retention.ts";

declare global {
  interface Jobs {
    "forget-by-time": Record<string, never>;
  }
}

const rowsAtOnce = 5_000;

type TimedRule = {
  [Name in RetentionRuleName]: (typeof retentionRules)[Name]["job"] extends "forget-by-time"
    ? Name
    : never;
}[RetentionRuleName];

/** What is deleted, or, with `clears`, set to nothing; `isDue` says of which rows. */
interface Act {
  clears?: string;
  isDue: (since: string) => RawBuilder<boolean>;
}

const acts: Record<TimedRule, Act> = {
  "copy-traces": {
    isDue: (since) => sql`state in ('gone', 'failed') and requested_at < ${since}`,
  },
  news: { isDue: (since) => sql`created_at < ${since}` },
  deliveries: { isDue: (since) => sql`settled_at < ${since}` },
  mails: {
    isDue: (since) => sql`state in ('sent', 'discarded', 'failed') and created_at < ${since}`,
  },
  "answers-by-mail": { isDue: (since) => sql`received_at < ${since}` },
  // Whoever gave notice may object until then; a trusted flagger's reports are the body's own.
  notifiers: {
    clears: "notifier_name = null, notifier_email = null",
    isDue: (since) => sql`decided_at < ${since}
      and (notifier_name is not null or notifier_email is not null)
      and not exists (select from notice_object object
        join review_item item on item.object_id = object.id and item.decided_at is null
        where object.notice_id = t.id)`,
  },
  "removed-texts": {
    clears: "removed_text = null",
    isDue: (since) => sql`sent_at < ${since} and removed_text is not null
      and not exists (select from appeal
        where appeal.measure_id = t.measure_id and appeal.decided_at is null)`,
  },
  recommendations: {
    isDue: (since) => sql`touched_at < ${since}
      and not exists (select from recommendation r where r.touch_id = t.id)`,
  },
  fingerprints: { isDue: (since) => sql`closed_at < ${since}` },
  attempts: {
    isDue: (since) => sql`expire < extract(epoch from ${since}::timestamptz) * 1000`,
  },
};

/**
 * Forgets what has had its time by the rules of `retention.ts` that no other job carries out, some
 * rows at a time, and notes how much it was. Returns how many rows by rule.
 */
export async function forgetByTime({
  now,
}: {
  now: Temporal.Instant;
}): Promise<Record<string, number>> {
  const forgotten: Record<string, number> = {};
  for (const [name, act] of Object.entries(acts) as [TimedRule, Act][]) {
    const count = await carryOut(name, act, keptSince(name, now).toString());
    forgotten[name] = count;
    await database()
      .insertInto("retentionRun")
      .values({ rule: name, ranAt: now, forgotten: count })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await forgetOldRuns(now);
  return forgotten;
}

async function carryOut(name: TimedRule, act: Act, since: string): Promise<number> {
  const table = sql.table(retentionRules[name].tables[0]);
  for (let total = 0; ; ) {
    const due = sql`ctid = any(array(
      select t.ctid from ${table} t where ${act.isDue(since)} limit ${sql.lit(rowsAtOnce)}))`;
    const { numAffectedRows } = await (act.clears
      ? sql`update ${table} set ${sql.raw(act.clears)} where ${due}`
      : sql`delete from ${table} where ${due}`
    ).execute(database());
    const count = Number(numAffectedRows ?? 0);
    total += count;
    if (count < rowsAtOnce) return total;
  }
}

const runsKeptDays = 90;

async function forgetOldRuns(now: Temporal.Instant): Promise<void> {
  await database()
    .deleteFrom("retentionRun")
    .where("ranAt", "<", now.subtract({ hours: 24 * runsKeptDays }).toString())
    .execute();
}
