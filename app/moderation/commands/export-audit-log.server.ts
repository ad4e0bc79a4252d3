import { recordAudit } from "#app/platform/audit.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  type AuditFilter,
  type AuditRow,
  listAuditEntries,
} from "../queries/list-audit-entries.server.ts";
import { csvRow } from "../rules/csv.ts";
import type { StaffMember } from "./staff-member.ts";

const batchLength = 1_000;

/** The log as a stream of CSV, newest first. That somebody took it along is an entry of its own. */
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
}): Promise<ReadableStream<Uint8Array>> {
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
  const rows = encoded(filter);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* encoded(filter: AuditFilter): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  // Without the mark, spreadsheets on Windows take the file for another encoding.
  yield encoder.encode(`\uFEFF${csvRow(Object.keys(columns))}`);
  let before: number | undefined;
  for (;;) {
    const entries = await listAuditEntries(database(), { filter, before, limit: batchLength });
    if (!entries.length) return;
    yield encoder.encode(
      entries.map((entry) => csvRow(Object.values(columns).map((read) => read(entry)))).join(""),
    );
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
