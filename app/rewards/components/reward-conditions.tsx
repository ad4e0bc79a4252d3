import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";
import type { VoucherDefinition } from "../rewards.schemas.ts";

/** What applies to a reward, in one place and before the points are spent. */
export function RewardConditions({
  definition,
  memberLimit,
  lastMoment,
  words,
}: {
  definition: VoucherDefinition;
  memberLimit: number | null;
  /** Last moment at which it can be claimed. */
  lastMoment: string | null;
  words: string;
}) {
  const t = useTranslations("rewards.page");
  const format = useFormatter();
  const money = useMoney();
  const { validDays, minimumOrderMinor, currency } = definition;
  return (
    <section aria-labelledby="conditions">
      <SectionHeader id="conditions" title={t("conditions")} />
      <ul className="measure grid list-disc gap-1.5 pl-5 text-sm text-ink-soft">
        <li>{validDays === null ? t("validForever") : t("valid", { days: validDays })}</li>
        <li>
          {minimumOrderMinor === null
            ? t("noMinimum")
            : t("minimum", { amount: money(minimumOrderMinor, currency) })}
        </li>
        {memberLimit === null ? null : <li>{t("limit", { limit: memberLimit })}</li>}
        {lastMoment ? (
          <li>
            {t("until", { date: format.dateTime(new Date(lastMoment), { dateStyle: "long" }) })}
          </li>
        ) : null}
        {words
          .split("\n")
          .filter((line) => line.trim())
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </section>
  );
}
