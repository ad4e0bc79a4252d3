import type { LotMovement } from "#app/points/queries/list-lots-of-source.server.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

/** From which of the member's points it was paid, and where they went back to. */
export function RedemptionLots({ lots }: { lots: readonly LotMovement[] }) {
  const t = useTranslations("fulfilment.lots");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  if (lots.length === 0) return null;
  return (
    <section aria-labelledby="lots">
      <SectionHeader id="lots" level={2} title={t("title")} />
      <ul className="grid gap-3 text-sm">
        {lots.map(({ id, points, occurredAt, earnedAt, expiresAt }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              {points < 0
                ? t("taken", { date: day(occurredAt) })
                : t("back", { date: day(occurredAt) })}
              <span className="block text-xs text-ink-faint">
                {earnedAt ? t("earned", { date: day(earnedAt) }) : t("deficit")}
                {" · "}
                {expiresAt ? t("expires", { date: day(expiresAt) }) : t("never")}
              </span>
            </span>
            <span className="font-semibold tabular-nums">
              {format.number(points, { signDisplay: "exceptZero" })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
