import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { type ModeratedObject, placeOf } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** Gives every report of an item its outcome and tells those who reported. */
export async function settleFlags(
  trx: Transaction<Database>,
  {
    itemId,
    object,
    outcome,
    staff,
    now,
  }: {
    itemId: string;
    object: ModeratedObject;
    outcome: "upheld" | "rejected";
    staff: StaffMember;
    now: Temporal.Instant;
  },
): Promise<void> {
  const flags = await trx
    .updateTable("flag")
    .set({ outcome, decidedAt: now })
    .where("itemId", "=", itemId)
    .where("outcome", "is", null)
    .returning(["id", "reporterId"])
    .execute();
  for (const flag of flags) {
    await appendEvent(trx, {
      name: "report.decided",
      occurredAt: now,
      memberId: flag.reporterId,
      actor: { kind: "staff", id: staff.id },
      channel: "admin",
      direction: "from-brand",
      subject: { kind: "flag", id: flag.id },
      payload: { ...placeOf(object), flagId: flag.id, outcome },
    });
  }
}
