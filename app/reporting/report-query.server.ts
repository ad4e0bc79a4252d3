import type { ReportQuery } from "./rules/report-range.ts";

/** The report's choices in an address; what they mean is decided by the range's rule. */
export function readReportQuery({ searchParams }: URL): ReportQuery {
  const read = (name: string) => searchParams.get(name) ?? undefined;
  return { from: read("from"), to: read("to"), by: read("by"), tail: read("tail") };
}
