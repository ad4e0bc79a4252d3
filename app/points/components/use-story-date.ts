import { useFormatter } from "#app/ui/intl.tsx";

/**
 * Days as the programme counts them, in its zone; the year only where it is not this one.
 * `lastDay` takes the first instant after a day and names that day.
 */
export function useStoryDate({ timeZone, now }: { timeZone: string; now: string }) {
  const format = useFormatter();
  const yearOf = (at: string) => format.dateTime(new Date(at), { year: "numeric", timeZone });
  const day = (at: string) =>
    format.dateTime(new Date(at), {
      day: "numeric",
      month: "long",
      ...(yearOf(at) === yearOf(now) ? {} : { year: "numeric" }),
      timeZone,
    });
  return {
    day,
    lastDay: (end: string) => day(new Date(Date.parse(end) - 1).toISOString()),
    month: (at: string) =>
      format.dateTime(new Date(at), { month: "long", year: "numeric", timeZone }),
  };
}
