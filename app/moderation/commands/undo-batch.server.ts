import { holdAgain } from "#app/forum/commands/hold-again.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import { liftMeasure } from "./lift-measure.server.ts";
import { type LockedItem, lockItem } from "./lock-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** How long whoever decided many at once can take all of it back. */
export const undoHours = 24;

/**
 * Takes a decision about many back: everything is as before, and the cases wait again. A published
 * post goes out of sight until somebody has decided anew. Answers how many were left, because
 * something else has been decided about them since. Throws NotFound (also for others' ones),
 * `batch-undone`, `batch-undo-too-late`.
 */
export async function undoBatch({
  batchId,
  staff,
  now,
}: {
  batchId: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<{ left: number }> {
  return inTransaction(async (trx) => {
    await closeBatch(trx, { batchId, staff, now });
    let left = 0;
    for (const itemId of await itemsOf(trx, batchId)) {
      const isOpen = await reopen(trx, { itemId, staff, now });
      if (!isOpen) left += 1;
    }
    return { left };
  });
}

interface Undoing {
  staff: StaffMember;
  now: Temporal.Instant;
}

async function closeBatch(
  trx: Transaction<Database>,
  { batchId, staff, now }: Undoing & { batchId: string },
): Promise<void> {
  const batch = await trx
    .selectFrom("reviewBatch")
    .select(["decidedBy", "decidedAt", "undoneAt"])
    .where("id", "=", batchId)
    .forUpdate()
    .executeTakeFirst();
  if (batch?.decidedBy !== staff.id) throw new NotFound("batch");
  if (batch.undoneAt) throw new DomainError("batch-undone");
  const ends = Temporal.Instant.from(batch.decidedAt).add({ hours: undoHours });
  if (Temporal.Instant.compare(now, ends) >= 0) throw new DomainError("batch-undo-too-late");
  await trx
    .updateTable("reviewBatch")
    .set({ undoneAt: now, undoneBy: staff.id })
    .where("id", "=", batchId)
    .execute();
}

/** In the order in which they were decided, so that two who undo never wait in a circle. */
async function itemsOf(trx: Transaction<Database>, batchId: string): Promise<string[]> {
  const items = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("batchId", "=", batchId)
    .orderBy("id")
    .execute();
  return items.map(({ id }) => id);
}

async function reopen(
  trx: Transaction<Database>,
  { itemId, ...by }: Undoing & { itemId: string },
): Promise<boolean> {
  const item = await lockItem(trx, itemId);
  const isHeld = item.kind === "held_post";
  const isBack = isHeld ? await letWait(trx, item, by) : await liftMeasuresOf(trx, item, by);
  if (!isBack) return false;
  const joined = isHeld ? null : await openReportOf(trx, item.object.id);
  if (joined) await moveFlags(trx, { from: itemId, to: joined });
  else await wait(trx, itemId);
  await recordAudit(trx, {
    at: by.now,
    actor: { id: by.staff.id, name: by.staff.displayName },
    action: "review.reopened",
    object: { kind: "review-item", id: itemId },
    memberId: item.object.member.id,
    reason: null,
    facts: { joined },
  });
  return true;
}

/** False where what was decided does not stand any more: an objection was right, say. */
async function letWait(
  trx: Transaction<Database>,
  item: LockedItem,
  by: Undoing,
): Promise<boolean> {
  const { decision, objectId: postId } = item;
  const lifted = await liftMeasuresOf(trx, item, { ...by, waits: true });
  if (decision === "hide" && !lifted) return false;
  return holdAgain(trx, { postId, moderatorId: by.staff.id, now: by.now });
}

/** Whether there was a measure of this case to take back. */
async function liftMeasuresOf(
  trx: Transaction<Database>,
  { id: itemId, object }: LockedItem,
  { staff, now, waits }: Undoing & { waits?: boolean },
): Promise<boolean> {
  const { t } = translatorOf(await findAuthorLocale(trx, object.member));
  const reason = t("moderation.undoneReason");
  const measures = await trx
    .selectFrom("moderationMeasure")
    .select("id")
    .where("itemId", "=", itemId)
    .where("undoneAt", "is", null)
    .where("automated", "=", false)
    .execute();
  for (const { id: measureId } of measures)
    await liftMeasure(trx, { measureId, object, reason, waits, staff, now });
  return measures.length > 0;
}

/** Somebody may have reported the same again since. */
async function openReportOf(trx: Transaction<Database>, objectId: string): Promise<string | null> {
  const item = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("kind", "=", "report")
    .where("objectId", "=", objectId)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return item?.id ?? null;
}

async function moveFlags(
  trx: Transaction<Database>,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await trx
    .updateTable("flag")
    .set({ itemId: to, outcome: null, decidedAt: null })
    .where("itemId", "=", from)
    .where((eb) =>
      eb(
        "reporterId",
        "not in",
        eb.selectFrom("flag as there").select("there.reporterId").where("there.itemId", "=", to),
      ),
    )
    .execute();
}

async function wait(trx: Transaction<Database>, itemId: string): Promise<void> {
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision: null,
      decisionReason: null,
      decidedAt: null,
      decidedBy: null,
      batchId: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", itemId)
    .execute();
  await trx
    .updateTable("flag")
    .set({ outcome: null, decidedAt: null })
    .where("itemId", "=", itemId)
    .execute();
}
