import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { csvFile } from "#app/platform/csv.ts";
import { liabilityTables } from "../liability-tables.server.ts";
import { findLiabilityReport } from "../queries/find-liability-report.server.ts";
import { readReportQuery } from "../report-query.server.ts";

/** One table of the liability page as CSV, after a fresh proof of the second factor. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStepUp(context, "liability.read");
  const name = context.url.searchParams.get("table") ?? "";
  const table = Object.hasOwn(liabilityTables, name)
    ? liabilityTables[name as keyof typeof liabilityTables]
    : undefined;
  if (!table) throw new Response("Not Found", { status: 404 });
  const at = now();
  const report = await findLiabilityReport({ query: readReportQuery(context.url), now: at });
  const day = at.toZonedDateTimeISO(report.timeZone).toPlainDate();
  return csvFile({
    name: `liability-${name}-${report.range.to}-as-of-${day}.csv`,
    ...table(report),
  });
}
