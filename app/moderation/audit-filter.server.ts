import { auditFilterSchema } from "./moderation.schemas.ts";
import type { AuditFilter } from "./queries/list-audit-entries.server.ts";

/** The filter and the place in an address; what makes no sense is left out. */
export function readAuditFilter(url: URL): { filter: AuditFilter; before: number | undefined } {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  const { actor, action, member, before } = auditFilterSchema.parse(given);
  return { filter: { actor, action, memberNumber: member }, before };
}

/** The filter as it stands in an address. */
export function auditQueryOf({ actor, action, memberNumber }: AuditFilter) {
  return { actor, action, member: memberNumber === undefined ? undefined : String(memberNumber) };
}
