import { scaleBand, scaleLinear } from "@visx/scale";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { type Flow, stackFlows } from "../rules/stack-flows.ts";
import { Axes, plotOf } from "./chart-axes.tsx";
import { ChartFrame, type ChartSize, Legend } from "./chart-frame.tsx";
import { useFigures } from "./use-figures.ts";

const looks: Record<Flow, string> = {
  issued: "fill-brand-text",
  redeemed: "fill-accent",
  expired: "fill-ink-faint",
  adjusted: "fill-warn",
};
const flows = Object.keys(looks) as Flow[];

/** What came up and what went down, a bar for every month. */
export function MovementChart({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting");
  const { total, movements } = report;
  return (
    <ChartFrame
      title={t("charts.movements")}
      description={t("charts.movementsText", {
        issued: total.issued,
        redeemed: 0 - total.redeemed,
        expired: 0 - total.expired,
        adjusted: total.adjusted,
        months: movements.length,
      })}
      legend={
        <Legend
          items={flows.map((flow) => ({
            label: t(`movements.${flow}`),
            mark: <rect width="12" height="12" rx="2" className={looks[flow]} />,
          }))}
        />
      }
      draw={(size) => <Drawing size={size} report={report} />}
    />
  );
}

function Drawing({ size, report }: { size: ChartSize; report: LiabilityReport }) {
  const t = useTranslations("reporting");
  const format = useFormatter();
  const { month: nameOf, points } = useFigures(report.currency);
  const plot = plotOf(size);
  const months = report.movements.map(({ month }) => month);
  const x = scaleBand<string>({ domain: months, range: [plot.left, plot.right], padding: 0.3 });
  const bars = report.movements.map((movement) => ({ ...movement, parts: stackFlows(movement) }));
  const ends = bars.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
  const y = scaleLinear<number>({
    domain: [Math.min(0, ...ends), Math.max(1, ...ends)],
    range: [plot.bottom, plot.top],
    nice: true,
  });
  return (
    <>
      <Axes
        size={size}
        x={x}
        y={y}
        xValues={months}
        writeX={nameOf}
        writeY={(value) => format.number(value, { notation: "compact" })}
      />
      {bars.flatMap(({ month, parts, ...movement }) =>
        parts.map(({ flow, from, to }) => (
          <rect
            key={`${month} ${flow}`}
            x={x(month)}
            width={x.bandwidth()}
            y={y(Math.max(from, to))}
            height={Math.abs(y(from) - y(to))}
            className={`${looks[flow]} stroke-surface`}
          >
            <title>
              {t("charts.value", {
                name: `${nameOf(month)}, ${t(`movements.${flow}`)}`,
                value: points(movement[flow]),
              })}
            </title>
          </rect>
        )),
      )}
    </>
  );
}
