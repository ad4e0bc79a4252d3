import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { auditQueryOf, readAuditFilter } from "../audit-filter.server.ts";
import { exportAuditLog } from "../commands/export-audit-log.server.ts";

/** The log as CSV, after a fresh proof of the second factor. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireStepUp(context, "audit.read");
  const { filter } = readAuditFilter(context.url);
  return exportAuditLog({ filter, facts: auditQueryOf(filter), staff: member, now: now() });
}
