import type { SheetData } from "write-excel-file/node";
import type { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { nameOfRow } from "./rules/transparency-names.ts";
import {
  type ReportSection,
  reportSections,
  type TransparencyReport,
} from "./rules/transparency-report.ts";

type Translate = ReturnType<typeof translatorOf>["t"];

/** One figure a line, for programs: the names are the same in every language. */
export function transparencyCsv({ year, sections }: TransparencyReport) {
  return {
    head: ["year", "template_section", "section", "row", "figure", "value"],
    rows: oneBatch(
      sections.flatMap(({ name, rows }) =>
        rows.flatMap(({ of, values }) =>
          reportSections[name].columns.map((column) => [
            year,
            reportSections[name].number,
            name,
            of ?? "total",
            column,
            values[column] ?? null,
          ]),
        ),
      ),
    ),
  };
}

/** A sheet for each section as the page shows it, and one that says what each figure counts. */
export async function transparencyWorkbook(
  { sections }: TransparencyReport,
  t: Translate,
  language: "de" | "en",
): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const sheets = sections.map(({ name, rows }, index) => ({
    sheet: `${index + 1} ${reportSections[name].number} ${t(`transparency.sheets.${name}`)}`,
    data: [
      [bold(t(`transparency.sections.${name}.title`))],
      [{ value: t(`transparency.sections.${name}.lead`) }],
      [],
      [
        bold(""),
        ...reportSections[name].columns.map((column) => bold(t(`transparency.columns.${column}`))),
      ],
      ...rows.map(({ of, values }) => [
        { value: nameOfRow(name, of, t, language) },
        ...reportSections[name].columns.map((column) => {
          const value = values[column];
          return value == null ? null : { value, type: Number };
        }),
      ]),
    ] as SheetData,
    columns: [{ width: 44 }, ...reportSections[name].columns.map(() => ({ width: 18 }))],
  }));
  const definitions = {
    sheet: t("transparency.sheets.definitions"),
    data: usedColumns().map((column) => [
      bold(t(`transparency.columns.${column}`)),
      { value: t(`transparency.definitions.${column}`) },
    ]) as SheetData,
    columns: [{ width: 36 }, { width: 110 }],
  };
  return writeExcelFile([...sheets, definitions]).toBuffer();
}

/** Every figure of the report once, in the order in which the sections show them. */
export function usedColumns() {
  const names = Object.keys(reportSections) as ReportSection[];
  return [...new Set(names.flatMap((name) => [...reportSections[name].columns]))];
}

function bold(value: string) {
  return { value, fontWeight: "bold" as const };
}

async function* oneBatch<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows;
}
