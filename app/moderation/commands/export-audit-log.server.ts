import { recordAudit } from "#app/platform/audit.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  type AuditFilter,
  type AuditRow,
  listAuditEntries,
} from "../queries/list-audit-entries.server.ts";
import type { StaffMember } from "./staff-member.ts";

const batchLength = 1_000;

/** The log as a CSV file, newest first. That somebody took it along is an entry of its own. */
export async function exportAuditLog({
  filter,
  facts,
  staff,
  now,
}: {
  filter: AuditFilter;
  facts: Record<string, unknown>;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<Response> {
  await inTransaction((trx) =>
    recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "audit.exported",
      object: { kind: "audit-log", id: "all" },
      memberId: null,
      reason: null,
      facts,
    }),
  );
  return csvFile({ name: "audit-log.csv", head: Object.keys(columns), rows: listRows(filter) });
}

async function* listRows(filter: AuditFilter) {
  let before: number | undefined;
  for (;;) {
    const entries = await listAuditEntries(database(), { filter, before, limit: batchLength });
    if (!entries.length) return;
    yield entries.map((entry) => Object.values(columns).map((read) => read(entry)));
    before = entries.at(-1)?.seq;
  }
}

const columns: Record<string, (entry: AuditRow) => string | number | null> = {
  number: ({ seq }) => seq,
  at: ({ at }) => at,
  actor: ({ actorName }) => actorName,
  action: ({ action }) => action,
  object: ({ objectKind, objectId }) => `${objectKind} ${objectId}`,
  member_number: ({ memberNumber }) => memberNumber,
  member: ({ memberName }) => memberName,
  reason: ({ reason }) => reason,
  facts: ({ facts }) => JSON.stringify(facts),
  hash: ({ hash }) => hash,
};
