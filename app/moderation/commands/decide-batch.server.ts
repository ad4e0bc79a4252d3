import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { decideLocked } from "./decide-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** So many cases can be decided with one press. */
export const maxBatch = 100;

export interface BatchDecision {
  /** The cases in the state in which they were seen. */
  items: readonly { id: string; version: number }[];
  clause: number;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Hides the posts of many reports at once, for what is obviously spam. A case that cannot be decided
 * (changed, claimed, decided by somebody else) is left as it is. Returns how many were and were not.
 * Throws `batch-size`.
 */
export async function decideBatch({
  items,
  clause,
  reason,
  staff,
  now,
}: BatchDecision): Promise<{ decided: number; left: number }> {
  if (items.length === 0 || items.length > maxBatch)
    throw new DomainError("review-batch-size", { limit: maxBatch }, 422);
  const batchId = await openBatch({ staff, now, count: items.length });
  let decided = 0;
  for (const { id: itemId, version } of items.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const isDecided = await decideOne({ itemId, version, clause, reason, staff, now, batchId });
    if (isDecided) decided += 1;
  }
  await closeBatch(batchId, decided);
  return { decided, left: items.length - decided };
}

async function decideOne({
  batchId,
  ...decision
}: {
  itemId: string;
  version: number;
  clause: number;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
  batchId: string;
}): Promise<boolean> {
  try {
    await inTransaction(async (trx) => {
      const item = await decideLocked(trx, { ...decision, decision: "hide" });
      // A notifier or somebody who objects is owed an answer of their own.
      if (item.kind !== "report") throw new DomainError("decision-not-offered", {}, 422);
      await join(trx, decision.itemId, batchId);
    });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

async function join(trx: Transaction<Database>, itemId: string, batchId: string): Promise<void> {
  await trx.updateTable("reviewItem").set({ batchId }).where("id", "=", itemId).execute();
}

async function openBatch({
  staff,
  now,
  count,
}: {
  staff: StaffMember;
  now: Temporal.Instant;
  count: number;
}): Promise<string> {
  const { id } = await database()
    .insertInto("reviewBatch")
    .values({ decidedBy: staff.id, decidedAt: now, itemCount: count })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** One that decided nothing leaves nothing to undo. */
async function closeBatch(batchId: string, decided: number): Promise<void> {
  if (decided === 0) {
    await database().deleteFrom("reviewBatch").where("id", "=", batchId).execute();
    return;
  }
  await database()
    .updateTable("reviewBatch")
    .set({ itemCount: decided })
    .where("id", "=", batchId)
    .execute();
}
