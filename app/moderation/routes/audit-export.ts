import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { auditQueryOf, readAuditFilter } from "../audit-filter.server.ts";
import { exportAuditLog } from "../commands/export-audit-log.server.ts";

/** The log as CSV, after a fresh proof of the second factor. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireStepUp(context, "audit.read");
  const { filter } = readAuditFilter(context.url);
  const rows = await exportAuditLog({
    filter,
    facts: auditQueryOf(filter),
    staff: member,
    now: now(),
  });
  return new Response(rows, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="audit-log.csv"',
      "Cache-Control": "no-store",
    },
  });
}
