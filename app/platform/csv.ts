import Papa from "papaparse";

type CsvCell = string | number | null;

/**
 * A row of a CSV file. Cells that a spreadsheet would take for a formula get an apostrophe in front:
 * names and reasons are written by people who may mean harm.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  const row = Papa.unparse([[...cells]], { escapeFormulae: /^\s*[=+\-@\t\r]/ });
  return `${row}\r\n`;
}

/** The rows of a pasted or uploaded table, whatever separates its cells; empty lines are left out. */
export function readCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: "greedy",
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** A file to take along: the head, then the rows as they are read, never whole in memory. */
export function csvFile({
  name,
  head,
  rows,
}: {
  name: string;
  head: readonly string[];
  rows: AsyncIterable<readonly (readonly CsvCell[])[]>;
}): Response {
  return new Response(streamOf(encoded(head, rows)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function* encoded(
  head: readonly string[],
  batches: AsyncIterable<readonly (readonly CsvCell[])[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  // Without the mark, spreadsheets on Windows take the file for another encoding.
  yield encoder.encode(`\uFEFF${csvRow(head)}`);
  for await (const batch of batches) yield encoder.encode(batch.map(csvRow).join(""));
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
