import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import { type BatchKind, batchDecisions } from "../rules/batch.ts";
import { decideLocked } from "./decide-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** So many cases can be decided with one press. */
export const maxBatch = 100;

export interface BatchDecision {
  /** All of one kind. */
  kind: BatchKind;
  decision: "hide" | "approve";
  /** The cases in the state in which they were seen. */
  items: readonly { id: string; version: number }[];
  /** Number of the community rule, where posts are hidden or refused. */
  clause?: number | undefined;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Decides many cases of one kind alike: hides the posts of reports that are obvious spam, publishes or
 * refuses posts that wait. A case that cannot be decided (changed, claimed, decided by somebody else)
 * is left as it is. Answers how many were decided, and which were not. Throws `review-batch-size`,
 * `unknown-clause`, `decision-reason-missing` and `decision-not-offered`.
 */
export async function decideBatch(
  batch: BatchDecision,
): Promise<{ decided: number; left: string[] }> {
  const { items, ...decision } = batch;
  await assertDecidable(batch);
  const batchId = await openBatch({ ...decision, count: items.length });
  const left: string[] = [];
  for (const { id: itemId, version } of items.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const isDecided = await decideOne({ ...decision, itemId, version, batchId });
    if (!isDecided) left.push(itemId);
  }
  const decided = items.length - left.length;
  await closeBatch(batchId, decided);
  return { decided, left };
}

/** What is wrong with the decision itself is said, and not told as cases that were left. */
async function assertDecidable({ items, kind, decision, clause, reason }: BatchDecision) {
  if (items.length === 0 || items.length > maxBatch)
    throw new DomainError("review-batch-size", { limit: maxBatch }, 422);
  if (!(batchDecisions[kind] as readonly string[]).includes(decision))
    throw new DomainError("decision-not-offered", {}, 422);
  if (decision !== "hide") return;
  if (!reason) throw new DomainError("decision-reason-missing", {}, 422);
  await findCommunityRule(database(), clause);
}

async function decideOne({
  batchId,
  kind,
  ...decision
}: Omit<BatchDecision, "items"> & {
  itemId: string;
  version: number;
  batchId: string;
}): Promise<boolean> {
  try {
    await inTransaction(async (trx) => {
      const item = await decideLocked(trx, decision);
      // A notifier or somebody who objects is owed an answer of their own.
      if (item.kind !== kind) throw new DomainError("decision-not-offered", {}, 422);
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
