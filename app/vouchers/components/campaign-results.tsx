import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import type { StaffCampaign } from "../queries/list-campaigns-for-staff.server.ts";
import { useMoney } from "./use-benefit-text.ts";

type Figures = Pick<StaffCampaign, "codes" | "result" | "codeStyle" | "useLimit" | "budgetMinor">;

/** What became of a campaign's codes, and how much of its limits is left. */
export function CampaignResults({
  codes,
  result,
  codeStyle,
  useLimit,
  budgetMinor,
  currency,
}: Figures & { currency: string }) {
  const t = useTranslations("voucherCampaigns.result");
  const format = useFormatter();
  const money = useMoney();
  const { uses, spentMinor, orderMinor, members } = result;
  const isUnique = codeStyle === "unique" && codes > 0;
  const share = isUnique
    ? format.number(uses / codes, { style: "percent", maximumFractionDigits: 1 })
    : null;
  return (
    <Card as="section" aria-label={t("title")} className="mb-6">
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
        <StatNumber size="medium" label={t("codes")} value={format.number(codes)} />
        <StatNumber
          size="medium"
          label={t("uses")}
          value={format.number(uses)}
          hint={share ? t("share", { share }) : t("members", { members })}
        />
        <StatNumber size="medium" label={t("spent")} value={money(spentMinor, currency)} />
        <StatNumber
          size="medium"
          label={t("orders")}
          value={money(orderMinor, currency)}
          hint={t("ordersHint")}
        />
      </div>
      {useLimit === null && budgetMinor === null ? null : (
        <div className="mt-6 grid gap-5 sm:grid-cols-2">
          {useLimit === null ? null : (
            <ProgressBar
              label={t("useLimit")}
              value={Math.min(uses, useLimit)}
              max={useLimit}
              start={t("useLimit")}
              end={t("of", { done: format.number(uses), all: format.number(useLimit) })}
            />
          )}
          {budgetMinor === null ? null : (
            <ProgressBar
              label={t("budget")}
              tone="accent"
              value={Math.min(spentMinor, budgetMinor)}
              max={budgetMinor}
              start={t("budget")}
              end={t("of", {
                done: money(spentMinor, currency),
                all: money(budgetMinor, currency),
              })}
            />
          )}
        </div>
      )}
    </Card>
  );
}
