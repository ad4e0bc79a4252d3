import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { ModeratedPost } from "./lock-post.server.ts";
import { settleFlags } from "./settle-flags.server.ts";
import { settleNotices } from "./settle-notices.server.ts";
import type { StaffMember } from "./staff-member.ts";

interface SettledReport {
  itemId: string;
  post: ModeratedPost;
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

/** What is hidden now is hidden for everybody who waits for it: other items about it are decided too. */
export async function closeSiblings(
  trx: Transaction<Database>,
  { itemId, post, reason, staff, now }: SettledReport & { reason: string },
): Promise<void> {
  const siblings = await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision: "hide",
      decisionReason: reason,
      decidedAt: now,
      decidedBy: staff.id,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("objectKind", "=", "post")
    .where("objectId", "=", post.id)
    .where("kind", "in", ["report", "notice"])
    .where("id", "!=", itemId)
    .where("decidedAt", "is", null)
    .returning("id")
    .execute();
  for (const { id } of siblings)
    await settleReporters(trx, { itemId: id, post, outcome: "upheld", staff, now });
}
