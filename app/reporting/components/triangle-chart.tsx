import { scaleLinear, scalePoint } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { Axes, plotOf } from "./chart-axes.tsx";
import { ChartFrame, type ChartSize, Legend } from "./chart-frame.tsx";
import { useCohortName } from "./use-cohort-name.ts";
import { useFigures } from "./use-figures.ts";

/** The share redeemed so far by age, a line for every cohort, and what is expected of a new point. */
export function TriangleChart({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.charts");
  const { share } = useFigures(report.currency);
  const rates = report.cohorts.flatMap((cohort) => cohort.rates.map((rate) => rate ?? 0));
  const expected = expectedLine(report);
  return (
    <ChartFrame
      span="full"
      title={t("triangle")}
      description={t("triangleText", {
        cohorts: report.cohorts.length,
        highest: share(Math.max(0, ...rates)),
      })}
      legend={
        <Legend
          items={[
            { label: t("cohortLines"), mark: <Line className="stroke-line-strong" /> },
            ...(expected.length > 0
              ? [{ label: t("expected"), mark: <Line className="stroke-brand-text" thick /> }]
              : []),
          ]}
        />
      }
      draw={(size) => <Drawing size={size} report={report} expected={expected} />}
    />
  );
}

function Drawing({
  size,
  report,
  expected,
}: {
  size: ChartSize;
  report: LiabilityReport;
  expected: readonly number[];
}) {
  const t = useTranslations("reporting.charts");
  const { share } = useFigures(report.currency);
  const nameOf = useCohortName(report);
  const plot = plotOf(size, { isLabelled: true });
  const lines = report.cohorts.map(({ month, rates }) => ({
    month,
    rates: rates.map((rate) => rate ?? 0),
  }));
  const ages = Array.from(
    { length: Math.max(1, ...lines.map(({ rates }) => rates.length)) },
    (_, age) => String(age),
  );
  const all = [...lines.flatMap(({ rates }) => rates), ...expected];
  const x = scalePoint<string>({ domain: ages, range: [plot.left, plot.right], padding: 0.3 });
  const y = scaleLinear<number>({
    domain: [Math.min(0, ...all), Math.max(0.1, ...all)],
    range: [plot.bottom, plot.top],
    nice: true,
  });
  const at = { x: (_: number, age: number) => x(String(age)) ?? 0, y: (rate: number) => y(rate) };
  return (
    <>
      <Axes
        size={size}
        x={x}
        y={y}
        xValues={ages}
        labelX={report.range.cohortLength === 1 ? t("age") : t("quarters")}
        writeX={(age) => age}
        writeY={(rate) => share(rate)}
      />
      {lines.map(({ month, rates }) => (
        <g key={month}>
          <LinePath data={rates} {...at} className="stroke-line-strong" strokeWidth={1.25} />
          {/* The end of the line, which is all there is of a cohort of one month. */}
          <circle
            cx={at.x(0, rates.length - 1)}
            cy={at.y(rates.at(-1) ?? 0)}
            r={3}
            className="fill-surface stroke-line-strong"
          >
            <title>{t("value", { name: nameOf(month), value: share(rates.at(-1) ?? null) })}</title>
          </circle>
        </g>
      ))}
      <LinePath data={[...expected]} {...at} className="stroke-brand-text" strokeWidth={2.5} />
    </>
  );
}

function Line({ className, thick = false }: { className: string; thick?: boolean }) {
  return <line x1="0" x2="12" y1="6" y2="6" className={className} strokeWidth={thick ? 3 : 1.5} />;
}

/** What the observed rates make of one point, age by age; months only, as the rates are. */
function expectedLine({ curve, range }: LiabilityReport): number[] {
  if (range.cohortLength !== 1) return [];
  let [left, redeemed] = [1, 0];
  return curve.points.map(({ redemptionRate, expiryRate }) => {
    redeemed += left * redemptionRate;
    left *= 1 - redemptionRate - expiryRate;
    return redeemed;
  });
}
