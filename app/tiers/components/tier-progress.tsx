import { useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import type { TierStanding } from "../queries/find-tier-standing.server.ts";
import { LevelEmblem } from "./level-emblem.tsx";
import { useAmountText, useBenefits, useLastDay, useName } from "./use-tier-texts.ts";

/** The way to the next level as a picture and in words; on the highest one, how long it is secured. */
export function TierProgress({ standing }: { standing: TierStanding }) {
  const t = useTranslations("tiers");
  const name = useName();
  const { level, next, amount } = standing;
  const here = (
    <span className="inline-flex items-center gap-2">
      {level ? <LevelEmblem level={level} size="small" /> : null}
      {level ? name(level.name) : t("noLevel")}
    </span>
  );
  if (!next)
    return (
      <div>
        <p className="mb-2 text-sm font-semibold">{here}</p>
        <p className="text-xs text-ink-soft">{t("progress.top")}</p>
        <SecuredUntil standing={standing} />
      </div>
    );
  return (
    <div>
      <ProgressBar
        label={t("progress.label", { level: name(next.level.name) })}
        value={Math.min(amount, next.level.threshold)}
        max={next.level.threshold}
        start={here}
        end={name(next.level.name)}
        hint={<WayToNext standing={standing} next={next} />}
      />
      <SecuredUntil standing={standing} />
    </div>
  );
}

function WayToNext({
  standing: { basis, currency, period, periodEndsAt, timeZone },
  next: { level, missing },
}: {
  standing: TierStanding;
  next: NonNullable<TierStanding["next"]>;
}) {
  const t = useTranslations("tiers.progress");
  const name = useName();
  const amountText = useAmountText();
  const lastDay = useLastDay(timeZone);
  const [benefit] = useBenefits()(level);
  return (
    <>
      {t("toNext", {
        period: period === "rolling-12-months" ? "rolling" : "fixed",
        missing: amountText(basis, missing, currency),
        date: lastDay(periodEndsAt),
      })}
      {benefit ? ` ${t("brings", { level: name(level.name), benefit })}` : null}
    </>
  );
}

/** Until when the level is theirs; said with what is missing while the period that decides runs. */
export function SecuredUntil({ standing }: { standing: TierStanding }) {
  const t = useTranslations("tiers.progress");
  const name = useName();
  const amountText = useAmountText();
  const lastDay = useLastDay(standing.timeZone);
  const { level, keeping, securedUntil, basis, currency } = standing;
  if (!level || !securedUntil) return null;
  const shown = { level: name(level.name), date: lastDay(keeping?.until ?? securedUntil) };
  if (!keeping) return <p className="mt-2 text-xs text-ink-soft">{t("kept", shown)}</p>;
  const missing = amountText(basis, keeping.missing, currency);
  if (!keeping.isAtRisk)
    return <p className="mt-2 text-xs text-ink-soft">{t("keeping", { ...shown, missing })}</p>;
  return (
    <p className="mt-3 rounded-control bg-warn-soft px-3 py-2 text-xs text-warn">
      {t("atRisk", { ...shown, missing, to: keeping.to ? name(keeping.to.name) : "none" })}
    </p>
  );
}
