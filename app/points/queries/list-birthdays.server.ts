import { sql } from "kysely";
import { database } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { birthdaysKeptOn } from "../rules/earning/triggers/birthday.ts";
import { findProgramme } from "./find-programme.server.ts";

const mostDaysBack = 7;
const membersPerPage = 500;

/** The days whose birthdays have not been counted yet, up to today in the programme's zone. */
export async function findDaysOfBirthdays(
  now: Temporal.Instant,
): Promise<{ days: Temporal.PlainDate[]; timeZone: string }> {
  const [{ timeZone }, through] = await Promise.all([
    findProgramme(database()),
    findSetting(database(), "birthdaysThrough"),
  ]);
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const counted =
    through === undefined ? today.subtract({ days: 1 }) : Temporal.PlainDate.from(through);
  const missing = Math.min(counted.until(today).days, mostDaysBack);
  const days = Array.from({ length: Math.max(0, missing) }, (_, index) =>
    today.subtract({ days: missing - 1 - index }),
  );
  return { days, timeZone };
}

/** The members whose birthday is kept on a day, page by page. */
export async function* listBirthdays(day: Temporal.PlainDate): AsyncGenerator<string> {
  const kept = birthdaysKeptOn(day);
  for (let after: string | null = null; ; ) {
    const { rows }: { rows: { id: string }[] } = await sql<{ id: string }>`
      select id from member
       where (extract(month from birthday), extract(day from birthday)) in
             (${sql.join(kept.map((each) => sql`(${each.month}, ${each.day})`))})
         and birthday is not null and closed_at is null and email_confirmed_at is not null
         and (${after}::uuid is null or id > ${after})
       order by id limit ${membersPerPage}`.execute(database());
    for (const { id } of rows) yield id;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < membersPerPage) return;
  }
}
