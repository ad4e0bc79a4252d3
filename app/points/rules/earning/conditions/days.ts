import type { Condition } from "./condition.ts";

export interface Days {
  /** First and last day, as dates of the programme's zone. */
  from?: string;
  through?: string;
  /** 1 is Monday. */
  weekdays?: number[];
}

/** The fact happened on one of these days, in the programme's zone. */
export const days: Condition<Days> = ({ from, through, weekdays }, { fact, timeZone }) => {
  const day = fact.at.toZonedDateTimeISO(timeZone).toPlainDate();
  const compare = Temporal.PlainDate.compare;
  if (from && compare(day, Temporal.PlainDate.from(from)) < 0) return false;
  if (through && compare(day, Temporal.PlainDate.from(through)) > 0) return false;
  return !weekdays?.length || weekdays.includes(day.dayOfWeek);
};
