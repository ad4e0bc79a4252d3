import { useTranslations } from "#app/ui/intl.tsx";
import type { TierStanding } from "../queries/find-tier-standing.server.ts";
import { LevelEmblem } from "./level-emblem.tsx";
import { useAmountText, useDay, useLastDay, useName } from "./use-tier-texts.ts";

/** A member's level as staff read it: since when, the figures, until when. */
export function StaffTier({ standing }: { standing: TierStanding | null }) {
  const t = useTranslations("tiersAdmin.member");
  if (!standing) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <div className="flex items-start gap-3">
      {standing.level ? <LevelEmblem level={standing.level} /> : null}
      <StandingLines standing={standing} />
    </div>
  );
}

function StandingLines({ standing }: { standing: TierStanding }) {
  const t = useTranslations("tiersAdmin.member");
  const name = useName();
  const amountText = useAmountText();
  const day = useDay(standing.timeZone);
  const lastDay = useLastDay(standing.timeZone);
  const { basis, currency, level, since, amount, next, securedUntil, keeping } = standing;
  const lines = [
    level && since ? t("since", { date: day(since) }) : null,
    `${t("current")}: ${amountText(basis, amount, currency)}`,
    next
      ? t("way", {
          missing: amountText(basis, next.missing, currency),
          level: name(next.level.name),
        })
      : null,
    securedUntil && !keeping?.isAtRisk ? t("secured", { date: lastDay(securedUntil) }) : null,
    keeping?.isAtRisk
      ? t("atRisk", {
          missing: amountText(basis, keeping.missing, currency),
          date: lastDay(keeping.until),
        })
      : null,
  ];
  return (
    <div className="min-w-0 text-xs text-ink-soft">
      <p className="text-sm font-semibold text-ink">{level ? name(level.name) : t("none")}</p>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
