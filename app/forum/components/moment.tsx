import { useFormatter } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { useCurrentTime } from "#app/ui/use-current-time.ts";

const dayMs = 86_400_000;

/** When something was written: how long ago within a week, the date before. */
export function Moment({ at }: { at: string }) {
  const format = useFormatter();
  const now = useCurrentTime();
  const time = Date.parse(at);
  const age = now.getTime() - time;
  const exact = format.dateTime(time, { dateStyle: "long", timeStyle: "short" });
  const date = format.dateTime(time, {
    day: "numeric",
    month: "long",
    ...(age > 300 * dayMs && { year: "numeric" }),
  });
  // A clock that runs ahead must not speak of the future.
  const label = age < 7 * dayMs ? format.relativeTime(Math.min(time, now.getTime()), now) : date;
  return <RelativeTime dateTime={at} label={label} title={exact} />;
}
