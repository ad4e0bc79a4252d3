import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { ModeratedObject } from "./lock-object.server.ts";
import { settleFlags } from "./settle-flags.server.ts";
import { settleNotices } from "./settle-notices.server.ts";
import type { StaffMember } from "./staff-member.ts";

interface SettledReport {
  itemId: string;
  object: ModeratedObject;
  staff: StaffMember;
  now: Temporal.Instant;
}

/** Tells everybody who reported what an item is about, members and notifiers, what came of it. */
export async function settleReporters(
  trx: Transaction<Database>,
  {
    outcome,
    answer = null,
    ...report
  }: SettledReport & { outcome: "upheld" | "rejected"; answer?: string | null },
): Promise<void> {
  await settleFlags(trx, { ...report, outcome });
  const { itemId, staff, now } = report;
  const acted = outcome === "upheld" ? "acted" : "refused";
  await settleNotices(trx, { itemId, outcome: acted, answer, staff, now });
}

/** What is out of sight now is so for everybody who waits for it: other items about it are decided too. */
export async function closeSiblings(
  trx: Transaction<Database>,
  {
    itemId,
    object,
    decision,
    reason,
    staff,
    now,
  }: SettledReport & { decision: "hide" | "delete"; reason: string },
): Promise<void> {
  const siblings = await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision,
      decisionReason: reason,
      decidedAt: now,
      decidedBy: staff.id,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("objectKind", "=", object.kind)
    .where("objectId", "=", object.id)
    .where("kind", "in", ["report", "notice"])
    .where("id", "!=", itemId)
    .where("decidedAt", "is", null)
    .returning("id")
    .execute();
  for (const { id } of siblings)
    await settleReporters(trx, { itemId: id, object, outcome: "upheld", staff, now });
}
