import type { EarningFact } from "../fact.ts";
import type { EarningTrigger } from "./trigger.ts";

/** The member's birthday, once per calendar year. Its facts come from the calendar: see below. */
export const birthday: EarningTrigger = {
  name: "birthday",
  toldBy: "calendar",
  hasAmount: false,
  offers: [],
  needs: [],
  isSpoken: false,
  factOf: () => null,
};

/** The fact that a member's birthday is on this day of the programme's zone. */
export function factOfBirthday(
  memberId: string,
  { day, timeZone }: { day: Temporal.PlainDate; timeZone: string },
): EarningFact {
  const at = day.toZonedDateTime(timeZone).toInstant();
  return {
    trigger: "birthday",
    memberId,
    key: `birthday:${day.year}`,
    source: { kind: "birthday", id: `${memberId}:${day.year}` },
    at,
    earnedAt: at,
    channel: "job",
    story: {},
  };
}

/**
 * Which birthdays are kept on a day, as month and day. Whoever was born on 29 February is
 * congratulated on 28 February in common years: a day early is kinder than a day late.
 */
export function birthdaysKeptOn(day: Temporal.PlainDate): { month: number; day: number }[] {
  const own = { month: day.month, day: day.day };
  return own.month === 2 && own.day === 28 && !day.inLeapYear
    ? [own, { month: 2, day: 29 }]
    : [own];
}
