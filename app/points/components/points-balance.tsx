import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { PointsSummary } from "../queries/find-points-summary.server.ts";
import { useStoryDate } from "./use-story-date.ts";

/** The one number, and in plain words what comes and what goes. */
export function PointsBalance({
  summary,
  timeZone,
  now,
}: {
  summary: PointsSummary;
  timeZone: string;
  now: string;
}) {
  const t = useTranslations("points.balance");
  const format = useFormatter();
  const { day, lastDay } = useStoryDate({ timeZone, now });
  const { available, pending, held, nextPendingAt, nextExpiry } = summary;
  return (
    <Card as="section" look="panel" aria-label={t("label")}>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div>
          <p className="text-sm font-medium text-ink-soft">{t("available")}</p>
          <p className="display mt-1 text-3xl tabular-nums">{format.number(available)}</p>
        </div>
        <ButtonLink to={paths.rewards()} variant="primary">
          {t("toRewards")}
        </ButtonLink>
      </div>
      <div className="mt-4 grid max-w-[65ch] gap-1.5 text-sm text-ink-soft">
        {available < 0 ? <p>{t("deficit")}</p> : null}
        {pending > 0 && nextPendingAt ? (
          <p>{t("pending", { points: pending, date: day(nextPendingAt) })}</p>
        ) : null}
        {held > 0 ? <p>{t("held", { points: held })}</p> : null}
        {nextExpiry ? (
          <p>{t("expiry", { points: nextExpiry.points, date: lastDay(nextExpiry.at) })}</p>
        ) : available > 0 ? (
          <p>{t("noExpiry")}</p>
        ) : null}
      </div>
    </Card>
  );
}
