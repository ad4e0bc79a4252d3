import { Check } from "lucide-react";
import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { Basis, Level, Period } from "../rules/programme.ts";
import { LevelEmblem } from "./level-emblem.tsx";
import { useBenefits, useName, useThresholdText } from "./use-tier-texts.ts";

/** Every level from the lowest to the highest, with what it takes and what it brings. */
export function TierLevels({
  levels,
  basis,
  period,
  currency,
  rank,
  exclusiveRewards,
}: {
  levels: readonly Level[];
  basis: Basis;
  period: Period;
  currency: string;
  /** Of the reader; null for guests. */
  rank: number | null;
  /** How many rewards are only for a level and above, by its id. */
  exclusiveRewards: Readonly<Record<string, number>>;
}) {
  const t = useTranslations("tiers");
  const name = useName();
  const threshold = useThresholdText();
  const benefits = useBenefits();
  return (
    <ol className="grid gap-4">
      {levels.map((level) => {
        const lines = benefits(level, exclusiveRewards[level.id]);
        const isOwn = level.rank === rank;
        return (
          <li
            key={level.id}
            aria-current={isOwn ? "step" : undefined}
            className={`flex gap-4 rounded-card border p-5 ${isOwn ? "border-brand-text/40 bg-brand-softer" : "bg-surface"}`}
          >
            <LevelEmblem level={level} isMuted={rank !== null && level.rank > rank} />
            <div className="min-w-0 flex-1">
              <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <h3 className="display text-lg">{name(level.name)}</h3>
                {isOwn ? <Badge tone="brand-solid">{t("levels.yours")}</Badge> : null}
                {rank !== null && level.rank < rank ? (
                  <Badge tone="neutral">{t("levels.reached")}</Badge>
                ) : null}
              </div>
              <p className="text-sm text-ink-faint tabular-nums">
                {threshold(basis, level.threshold, currency)}
                {level.threshold > 0 ? ` ${t(`inPeriod.${period}`)}` : ""}
              </p>
              <ul className="mt-3 grid gap-1.5 text-sm">
                {lines.map((line) => (
                  <li key={line} className="flex gap-2">
                    <Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-brand-text" />
                    <span>{line}</span>
                  </li>
                ))}
                {lines.length === 0 ? (
                  <li className="text-ink-soft">{t("levels.nothing")}</li>
                ) : null}
              </ul>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
