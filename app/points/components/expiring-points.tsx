import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { ExpiringPoints } from "../queries/list-expiring-points.server.ts";
import { useStoryDate } from "./use-story-date.ts";

/** What expires when, day by day; nothing is shown where nothing does. */
export function ExpiringPointsList({
  expiring,
  timeZone,
  now,
}: {
  expiring: readonly ExpiringPoints[];
  timeZone: string;
  now: string;
}) {
  const t = useTranslations("points.expiring");
  const format = useFormatter();
  const { lastDay } = useStoryDate({ timeZone, now });
  if (expiring.length === 0) return null;
  return (
    <section aria-labelledby="expiring">
      <SectionHeader id="expiring" title={t("title")} lead={t("lead")} />
      <ul className="divide-y border-y text-sm">
        {expiring.map(({ at, points }) => (
          <li key={at} className="flex items-baseline justify-between gap-4 py-2.5">
            <span>{t("through", { date: lastDay(at) })}</span>
            <span className="shrink-0 font-semibold tabular-nums">
              {t("points", { points: format.number(points), count: points })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
