import { AxisBottom, AxisLeft } from "@visx/axis";
import type { scaleBand, scaleLinear, scalePoint } from "@visx/scale";
import type { ChartSize } from "./chart-frame.tsx";

const margin = { top: 8, right: 8, bottom: 28, left: 52 };
const labelHeight = 16;

/** The part of a chart inside its axes. */
export function plotOf({ width, height }: ChartSize, { isLabelled = false } = {}) {
  return {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom - (isLabelled ? labelHeight : 0),
  };
}

type BottomScale = ReturnType<typeof scaleBand<string>> | ReturnType<typeof scalePoint<string>>;

/** Values at the left with their lines, and names below, as many as fit. */
export function Axes({
  size,
  x,
  y,
  writeX,
  writeY,
  xValues,
  labelX,
}: {
  size: ChartSize;
  x: BottomScale;
  y: ReturnType<typeof scaleLinear<number>>;
  writeX: (value: string) => string;
  writeY: (value: number) => string;
  xValues: readonly string[];
  /** What the names below are, where they do not say it themselves. */
  labelX?: string;
}) {
  const { left, right, bottom } = plotOf(size, { isLabelled: labelX !== undefined });
  const every = Math.ceil(xValues.length / Math.floor((right - left) / 68));
  const shown = xValues.filter((_, index) => (xValues.length - 1 - index) % every === 0);
  const ticks = y.ticks(5);
  return (
    <>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={left}
          x2={right}
          y1={y(tick)}
          y2={y(tick)}
          className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
        />
      ))}
      <AxisLeft
        left={left}
        scale={y}
        tickValues={ticks}
        hideAxisLine
        hideTicks
        tickFormat={(value) => writeY(Number(value))}
        tickLabelProps={{ className: tickLook, fontSize: 11.5, textAnchor: "end", dx: -4, dy: 4 }}
      />
      <AxisBottom
        top={bottom}
        scale={x as ReturnType<typeof scaleBand<string>>}
        tickValues={shown}
        hideAxisLine
        hideTicks
        tickFormat={(value) => writeX(String(value))}
        tickLabelProps={{ className: tickLook, fontSize: 11.5, textAnchor: "middle", dy: 4 }}
      />
      {labelX ? (
        <text
          x={(left + right) / 2}
          y={bottom + 40}
          fontSize={11.5}
          textAnchor="middle"
          className={tickLook}
        >
          {labelX}
        </text>
      ) : null}
    </>
  );
}

const tickLook = "fill-ink-faint font-sans tabular-nums";
