/** One measured figure. */
export interface Row {
  what: string;
  unit: "requests/s" | "MB";
  value: number;
  /** 99th percentile of the latency in milliseconds. */
  p99?: number;
  /** Share of what bare React reaches with a page of the same size, in the same run. */
  ofReact?: number;
  /** Share of what bare Node reaches with a static string, in the same run. */
  ofStatic?: number;
  errors?: number;
}

export function printTable(rows: Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.what,
        {
          value: `${row.value.toLocaleString("en", { maximumFractionDigits: 0 })} ${row.unit}`,
          "p99 ms": row.p99?.toFixed(0) ?? "",
          "of bare React": row.ofReact === undefined ? "" : `${row.ofReact.toFixed(2)} ×`,
          "of bare Node": row.ofStatic === undefined ? "" : `${row.ofStatic.toFixed(3)} ×`,
          errors: row.errors ?? "",
        },
      ]),
    ),
  );
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
