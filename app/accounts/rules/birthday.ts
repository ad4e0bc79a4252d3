const oldestYears = 120;

/** Whether a day can be somebody's birthday, seen from `today`. */
export function isPossibleBirthday(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(day, today) <= 0 &&
    Temporal.PlainDate.compare(day, today.subtract({ years: oldestYears })) >= 0
  );
}

/** A date as forms send it ("1990-04-30"), or null where it is none. */
export function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}
