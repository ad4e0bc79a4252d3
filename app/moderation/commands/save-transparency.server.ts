import { recordAudit } from "#app/platform/audit.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import type { Disputes } from "../rules/transparency-report.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Keeps whether the brand owes the report, and a year's disputes before out-of-court bodies.
 * Throws `disputes-do-not-add-up` where more are decided than came in.
 */
export async function saveTransparency({
  isSmall,
  year,
  disputes,
  staff,
  now,
}: {
  isSmall: boolean;
  year: number;
  disputes: Disputes;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  if (disputes.reversed + disputes.confirmed > disputes.received)
    throw new DomainError("disputes-do-not-add-up", {}, 422);
  await inTransaction(async (trx) => {
    const before = await findSetting(trx, "transparency");
    const value = { isSmall, disputes: { ...before?.disputes, [year]: disputes } };
    await saveSetting(trx, { key: "transparency", value, updatedBy: staff.id, now });
    await recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "transparency.changed",
      object: { kind: "setting", id: "transparency" },
      memberId: null,
      reason: null,
      facts: { isSmall, year, ...disputes },
    });
  });
}
