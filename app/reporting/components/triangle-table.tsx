import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useCohortName } from "./use-cohort-name.ts";
import { useFigures } from "./use-figures.ts";

/** Cohorts down, age across: the share redeemed so far, the darker the more. */
export function TriangleTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.cohorts");
  const { wholeShare } = useFigures(report.currency);
  const nameOf = useCohortName(report);
  const ages = Math.max(0, ...report.cohorts.map(({ rates }) => rates.length));
  const highest = Math.max(
    ...report.cohorts.flatMap(({ rates }) => rates.map((rate) => rate ?? 0)),
  );
  return (
    <Table caption={t("triangle")}>
      <TableHead>
        <HeaderCell>{t("cohort")}</HeaderCell>
        {Array.from({ length: ages }, (_, age) => age).map((age) => (
          <HeaderCell key={age} numeric>
            {age}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {report.cohorts.map(({ month, rates }) => (
          <Row key={month}>
            <Cell head>
              <span className="whitespace-nowrap">{nameOf(month)}</span>
            </Cell>
            {Array.from({ length: ages }, (_, age) => age).map((age) => (
              <Cell key={age} numeric>
                {age < rates.length ? (
                  <Shade depth={highest > 0 ? (rates[age] ?? 0) / highest : 0}>
                    {wholeShare(rates[age] ?? null)}
                  </Shade>
                ) : null}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Shade({ depth, children }: { depth: number; children: string }) {
  const percent = Math.round(Math.max(0, depth) * 30);
  return (
    <span
      className="-mx-1.5 block rounded-small px-1.5 py-0.5 whitespace-nowrap text-ink"
      style={{ background: `color-mix(in oklab, var(--brand-text) ${percent}%, transparent)` }}
    >
      {children}
    </span>
  );
}
