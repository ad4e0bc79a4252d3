import { Alert } from "#app/ui/alert.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";

/** Whether the movements' closing is what the ledger says from its other sides. */
export function Reconciliation({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.reconciliation");
  const format = useFormatter();
  const { closing, entries, balances, deficit, summedUntil } = report;
  const difference =
    closing === entries && balances !== null ? closing - balances : closing - entries;
  return (
    <Alert
      tone={difference === 0 ? "success" : "danger"}
      title={difference === 0 ? t("clean", { difference }) : t("wrong", { difference })}
    >
      <p className="text-xs text-ink-soft">
        {t("entries", { closing, entries })}{" "}
        {balances === null ? null : t("balances", { balances })}{" "}
        {deficit < 0 ? t("deficit", { points: -deficit }) : null}{" "}
        {summedUntil
          ? t("kept", {
              date: format.dateTime(new Date(summedUntil), {
                dateStyle: "medium",
                timeStyle: "short",
              }),
            })
          : t("live")}
      </p>
    </Alert>
  );
}
