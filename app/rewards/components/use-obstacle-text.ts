import { useLanguage } from "#app/points/components/use-language.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { Obstacle } from "../rules/availability.ts";

/** Says what keeps the member from a reward. */
export function useObstacleText(): (obstacle: Obstacle) => string {
  const t = useTranslations("rewards.obstacle");
  const format = useFormatter();
  const language = useLanguage();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  return (obstacle) => {
    if (obstacle.code === "points-missing")
      return t("points-missing", { missing: obstacle.missing });
    if (obstacle.code === "tier-missing")
      return t("tier-missing", { level: obstacle.level[language] });
    if (obstacle.code === "phase-missing") return t(`phase-missing.${obstacle.phase}`);
    if (obstacle.code === "segment-missing" || obstacle.code === "ambassadors-only")
      return t(obstacle.code);
    if (obstacle.code === "limit-reached") return t("limit-reached", { limit: obstacle.limit });
    if (obstacle.code === "not-started") return t("not-started", { date: day(obstacle.startsAt) });
    if (obstacle.code === "ended") return t("ended", { date: day(obstacle.endsAt) });
    return t("sold-out");
  };
}
