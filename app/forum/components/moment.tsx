import { useFormatter } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { useCurrentTime } from "#app/ui/use-current-time.ts";

const dayMs = 86_400_000;

/** When something was written: how long ago within a week, the date before. */
export function Moment({ at }: { at: string }) {
  const format = useFormatter();
  const label = useMomentLabel(at);
  const exact = format.dateTime(Date.parse(at), { dateStyle: "long", timeStyle: "short" });
  return <RelativeTime dateTime={at} label={label} title={exact} />;
}

/** What a time is called at the moment. */
export function useMomentLabel(at: string): string {
  const format = useFormatter();
  const now = useCurrentTime();
  const time = Date.parse(at);
  const age = now.getTime() - time;
  // A clock that runs ahead must not speak of the future.
  if (age < 7 * dayMs) return format.relativeTime(Math.min(time, now.getTime()), now);
  return format.dateTime(time, {
    day: "numeric",
    month: "long",
    ...(age > 300 * dayMs && { year: "numeric" }),
  });
}
