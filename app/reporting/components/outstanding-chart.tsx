import { scaleLinear, scalePoint } from "@visx/scale";
import { AreaClosed, LinePath } from "@visx/shape";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { Axes, plotOf } from "./chart-axes.tsx";
import { ChartFrame, type ChartSize } from "./chart-frame.tsx";
import { useFigures } from "./use-figures.ts";

type Movement = LiabilityReport["movements"][number];

/** Closing of every month as a line. */
export function OutstandingChart({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.charts");
  const { longMonth } = useFigures(report.currency);
  const { movements } = report;
  const [first, last] = [movements[0], movements.at(-1)];
  if (!first || !last) return null;
  return (
    <ChartFrame
      title={t("outstanding")}
      description={t("outstandingText", {
        first: first.closing,
        from: longMonth(first.month),
        last: last.closing,
        to: longMonth(last.month),
        highest: Math.max(...movements.map(({ closing }) => closing)),
      })}
      draw={(size) => <Drawing size={size} movements={movements} currency={report.currency} />}
    />
  );
}

function Drawing({
  size,
  movements,
  currency,
}: {
  size: ChartSize;
  movements: readonly Movement[];
  currency: string;
}) {
  const t = useTranslations("reporting.charts");
  const format = useFormatter();
  const { month: nameOf, points } = useFigures(currency);
  const plot = plotOf(size);
  const x = scalePoint<string>({
    domain: movements.map(({ month }) => month),
    range: [plot.left, plot.right],
    padding: 0.5,
  });
  const closings = movements.map(({ closing }) => closing);
  const y = scaleLinear<number>({
    domain: [Math.min(0, ...closings), Math.max(1, ...closings)],
    range: [plot.bottom, plot.top],
    nice: true,
  });
  const at = { x: (one: Movement) => x(one.month) ?? 0, y: (one: Movement) => y(one.closing) };
  return (
    <>
      <Axes
        size={size}
        x={x}
        y={y}
        xValues={movements.map(({ month }) => month)}
        writeX={nameOf}
        writeY={(value) => format.number(value, { notation: "compact" })}
      />
      <AreaClosed data={[...movements]} x={at.x} y={at.y} yScale={y} className="fill-brand-soft" />
      <LinePath
        data={[...movements]}
        x={at.x}
        y={at.y}
        className="stroke-brand-text"
        strokeWidth={2}
      />
      {movements.map((movement) => (
        <circle
          key={movement.month}
          cx={at.x(movement)}
          cy={at.y(movement)}
          r={3.5}
          className="fill-surface stroke-brand-text"
          strokeWidth={2}
        >
          <title>
            {t("value", { name: nameOf(movement.month), value: points(movement.closing) })}
          </title>
        </circle>
      ))}
    </>
  );
}
