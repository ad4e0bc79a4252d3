import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { ReportSection } from "./report-section.tsx";
import { ReportTable } from "./report-table.tsx";
import { useFigures } from "./use-figures.ts";

/** The month's sales split between goods and points, step by step. */
export function AllocationExample({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.allocation");
  const { longMonth } = useFigures(report.currency);
  const title = t("title", { month: longMonth(report.range.to) });
  const steps = useSteps(report);
  return (
    <ReportSection id="allocation" title={title} lead={t("lead")}>
      {report.allocation.orders === 0 ? (
        <p className="text-sm text-ink-faint">{t("none")}</p>
      ) : (
        <ReportTable title={t("table")} name="allocation" report={report}>
          <Table caption={t("table")}>
            <TableHead>
              <HeaderCell>{t("step")}</HeaderCell>
              <HeaderCell numeric>{t("amount")}</HeaderCell>
            </TableHead>
            <TableBody>
              {steps.map(({ step, amount }) => (
                <Row key={step}>
                  <Cell head>{step}</Cell>
                  <Cell numeric>{amount}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <p className="measure mt-3 text-xs text-ink-faint">{t("note")}</p>
        </ReportTable>
      )}
    </ReportSection>
  );
}

function useSteps({ allocation, price, currency }: LiabilityReport) {
  const t = useTranslations("reporting.allocation");
  const { points, money, share } = useFigures(currency);
  const sales = money(allocation.salesMinor);
  const pointsPrice = money(allocation.pointsPriceMinor);
  const sum = money(allocation.salesMinor + allocation.pointsPriceMinor);
  const unit = { price: money(price.minor), rate: share(allocation.rate) };
  return [
    { step: t("orders"), amount: points(allocation.orders) },
    { step: t("sales"), amount: sales },
    { step: t("issued"), amount: points(allocation.pointsIssued) },
    {
      step: t("price", { points: allocation.pointsIssued, per: price.points, ...unit }),
      amount: pointsPrice,
    },
    { step: t("sum"), amount: sum },
    { step: t("deferred", { sales, pointsPrice, sum }), amount: money(allocation.deferredMinor) },
    { step: t("goods"), amount: money(allocation.goodsRevenueMinor) },
  ];
}
