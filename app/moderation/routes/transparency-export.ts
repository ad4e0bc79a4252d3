import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database } from "#app/platform/db.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findTransparencyReport } from "../queries/find-transparency-report.server.ts";
import { chooseYear } from "../transparency-choice.server.ts";
import { transparencyCsv, transparencyWorkbook } from "../transparency-files.server.ts";

/** A year's transparency report as a file: CSV for programs, XLSX for people. It names nobody. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "transparency.read");
  const choice = await chooseYear(context.url);
  const report = await findTransparencyReport(database(), choice);
  const name = `transparency-report-${choice.year}`;
  if (context.url.searchParams.get("format") !== "xlsx")
    return csvFile({ name: `${name}.csv`, ...transparencyCsv(report) });
  const workbook = await transparencyWorkbook(
    report,
    translatorOf(viewer).t,
    languageOf(viewer.locale),
  );
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
