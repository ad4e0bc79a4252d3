import { inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { findDaysOfBirthdays, listBirthdays } from "../queries/list-birthdays.server.ts";
import { factOfBirthday } from "../rules/earning/triggers/birthday.ts";
import { earnByRules } from "./earn-by-rules.server.ts";

declare global {
  interface Jobs {
    "celebrate-birthdays": Record<string, never>;
  }
  interface Settings {
    /** The last day, in the programme's zone, whose birthdays have been counted. */
    birthdaysThrough: string;
  }
}

/**
 * Job: counts the birthdays of today in the programme's zone, and of the last week where a day was
 * missed. Each once: a second run, or one that begins again after a crash, credits nothing more.
 */
export async function celebrateBirthdays({ now }: { now: Temporal.Instant }): Promise<void> {
  const { days, timeZone } = await findDaysOfBirthdays(now);
  for (const day of days) {
    for await (const memberId of listBirthdays(day)) {
      const fact = factOfBirthday(memberId, { day, timeZone });
      await inTransaction((trx) => earnByRules(trx, { fact, now }));
    }
    await inTransaction((trx) =>
      saveSetting(trx, { key: "birthdaysThrough", value: day.toString(), updatedBy: null, now }),
    );
  }
}
