import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { FanPart } from "../rules/fan-score.ts";

/** The reasons of a fan score in words, each with what it adds. */
export function FanParts({ parts, total }: { parts: readonly FanPart[]; total?: number }) {
  const t = useTranslations("relationships");
  const format = useFormatter();
  const signed = (points: number) =>
    format.number(points, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  return (
    <ul className="grid gap-2 text-xs">
      {parts.map((part) => (
        <li key={part.kind} className="flex items-baseline justify-between gap-4">
          <span className="min-w-0">
            <span className="text-ink">{t(`part.${part.kind}`, { ...part })}</span>
            <span className="block text-ink-faint">
              {t("part.latest", { date: new Date(part.latest) })}
            </span>
          </span>
          <span className="font-semibold tabular-nums">{signed(part.points)}</span>
        </li>
      ))}
      {total === undefined ? null : (
        <li className="flex items-baseline justify-between gap-4 border-t pt-2 font-semibold">
          <span>{t("member.fanTotal")}</span>
          <span className="tabular-nums">{signed(total)}</span>
        </li>
      )}
    </ul>
  );
}
