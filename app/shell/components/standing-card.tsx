import { paths } from "#app/paths.ts";
import type { PointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { TierProgress } from "#app/tiers/components/tier-progress.tsx";
import type { TierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { type ReachableReward, RewardInReach } from "./reward-in-reach.tsx";

/** Where the member stands: points, level, what comes, what they are enough for, what expires next. */
export function StandingCard({
  points,
  tier,
  reward,
}: {
  points: PointsSummary;
  /** null where there are no levels. */
  tier: TierStanding | null;
  reward: ReachableReward | null;
}) {
  const t = useTranslations("shell.standing");
  const format = useFormatter();
  const thisYear = useNow().getFullYear();
  const day = (at: Date) =>
    format.dateTime(at, {
      day: "numeric",
      month: "long",
      ...(at.getFullYear() === thisYear ? {} : { year: "numeric" }),
    });
  return (
    <aside aria-label={t("label")}>
      <Card look="flush">
        <div className="mx-6 divide-y *:py-5.5">
          <div>
            <StatNumber label={t("points")} value={format.number(points.available)} />
            {points.pending > 0 && points.nextPendingAt ? (
              <p className="mt-1 text-xs text-ink-soft">
                {t("pending", {
                  points: points.pending,
                  date: day(new Date(points.nextPendingAt)),
                })}
              </p>
            ) : null}
            <p className="mt-2 text-xs">
              <TextLink to={paths.points()}>{t("story")}</TextLink>
            </p>
          </div>
          {tier ? (
            <div>
              <TierProgress standing={tier} />
              <p className="mt-2 text-xs">
                <TextLink to={paths.tiers()}>{t("tiers")}</TextLink>
              </p>
            </div>
          ) : null}
          {reward ? <RewardInReach reward={reward} available={points.available} /> : null}
        </div>
      </Card>
      {points.nextExpiry ? (
        <p className="mt-3.5 px-1.5 text-xs text-ink-soft">
          {t("expiry", {
            points: points.nextExpiry.points,
            // The instant given is the first at which they are gone: the day before is the last.
            date: day(new Date(Date.parse(points.nextExpiry.at) - 1)),
          })}{" "}
          <TextLink to={paths.points()}>{t("expiryLink")}</TextLink>
        </p>
      ) : null}
    </aside>
  );
}
