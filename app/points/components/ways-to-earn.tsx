import { useFormatter, useTranslations } from "use-intl";
import { Card } from "#app/ui/card.tsx";
import type { wayToEarn } from "../rules/way-to-earn.ts";

type WayToEarn = ReturnType<typeof wayToEarn>;

/** How points are earned, from the rules as they hold now. */
export function WaysToEarn({ ways, currency }: { ways: readonly WayToEarn[]; currency: string }) {
  const t = useTranslations("points.earning");
  const format = useFormatter();
  const unit = format.number(1, { style: "currency", currency, maximumFractionDigits: 0 });
  return (
    <Card as="section" aria-labelledby="ways-to-earn">
      <h2 id="ways-to-earn" className="display text-lg">
        {t("title")}
      </h2>
      {ways.length === 0 ? <p className="mt-2 text-sm text-ink-soft">{t("none")}</p> : null}
      <ul className="mt-3 grid gap-3">
        {ways.map((way) => (
          <li key={way.id} className="text-sm">
            <p className="font-semibold">{t("perUnit", { points: way.perCurrencyUnit, unit })}</p>
            <p className="mt-0.5 text-xs text-ink-faint">
              {t("delay", { days: way.delayDays })} · {t("expiry", { months: way.expiryMonths })}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4 border-t pt-4 text-xs text-ink-soft">{t("matching")}</p>
    </Card>
  );
}
