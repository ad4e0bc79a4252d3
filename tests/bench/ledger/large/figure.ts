/** One measured figure of the large ledger. */
export interface Figure {
  what: string;
  milliseconds: number;
  /** The most it may be; absent: nothing is asked. */
  asked?: number;
}

export function printFigures(figures: readonly Figure[]): void {
  console.table(
    Object.fromEntries(
      figures.map(({ what, milliseconds, asked }) => [
        what,
        {
          measured: inWords(milliseconds),
          asked: asked === undefined ? "" : `≤ ${inWords(asked)}`,
          met: asked === undefined ? "" : milliseconds <= asked ? "yes" : "NO",
        },
      ]),
    ),
  );
}

function inWords(milliseconds: number): string {
  if (milliseconds < 100) return `${Number(milliseconds.toFixed(1))} ms`;
  if (milliseconds < 1_000) return `${milliseconds.toFixed(0)} ms`;
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
