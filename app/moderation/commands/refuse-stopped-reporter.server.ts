import type { Reader } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findReportStop } from "../queries/find-report-stop.server.ts";

/** Throws `reports-stopped` with the moment until which a member may not report. */
export async function refuseStoppedReporter(
  db: Reader,
  reporter: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  const until = await findReportStop(db, reporter);
  if (until) throw new DomainError("reports-stopped", { until: Date.parse(until) }, 403);
}
