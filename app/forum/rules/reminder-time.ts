export const reminderChoices = ["none", "later", "tomorrow", "week", "moment"] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

const laterHours = 3;
const morning = { hour: 9 };

/**
 * When to remind: in three hours, tomorrow or next Monday at nine where the member lives, or at a
 * moment of their own (`moment`); null for not at all.
 */
export function reminderTime(
  choice: ReminderChoice,
  {
    moment,
    timeZone,
    now,
  }: { moment: Temporal.Instant | null; timeZone: string; now: Temporal.Instant },
): Temporal.Instant | null {
  const today = now.toZonedDateTimeISO(timeZone);
  switch (choice) {
    case "none":
      return null;
    case "later":
      return now.add({ hours: laterHours });
    case "tomorrow":
      return morningIn(today, 1);
    case "week":
      return morningIn(today, 8 - today.dayOfWeek);
    case "moment":
      return moment;
  }
}

function morningIn(today: Temporal.ZonedDateTime, days: number): Temporal.Instant {
  return today.add({ days }).startOfDay().with(morning).toInstant();
}
