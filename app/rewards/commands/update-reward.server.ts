import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { RewardContents } from "./create-reward.server.ts";

/** Somebody else saved this reward since the form was opened. */
export class RewardChangedMeanwhile extends DomainError {
  constructor() {
    super("reward-changed-meanwhile");
  }
}

/**
 * Saves a reward that was read as `version`. What is left of the stock moves with its total.
 * Throws NotFound, RewardChangedMeanwhile and DomainError reward-stock-below-claimed.
 */
export async function updateReward(
  trx: Transaction<Database>,
  {
    rewardId,
    version,
    contents,
    updatedBy,
    now,
  }: {
    rewardId: string;
    version: number;
    contents: RewardContents;
    updatedBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  const before = await trx
    .selectFrom("reward")
    .select(["version", "stockTotal", "stockLeft", "pointsPrice"])
    .where("id", "=", rewardId)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw new NotFound("reward");
  if (before.version !== version) throw new RewardChangedMeanwhile();
  const { texts, definition, stockTotal, ...rest } = contents;
  await trx
    .updateTable("reward")
    .set({
      ...rest,
      texts: json(texts) as never,
      definition: json(definition) as never,
      stockTotal,
      stockLeft: stockLeftAfter(before, stockTotal),
      version: sql`version + 1`,
    })
    .where("id", "=", rewardId)
    .execute();
  await recordAudit(trx, {
    at: now,
    actor: updatedBy,
    action: "reward.changed",
    object: { kind: "reward", id: rewardId },
    memberId: null,
    reason: null,
    facts: {
      pointsPrice: [before.pointsPrice, contents.pointsPrice],
      stockTotal: [before.stockTotal, stockTotal],
    },
  });
}

function stockLeftAfter(
  before: { stockTotal: number | null; stockLeft: number | null },
  stockTotal: number | null,
): number | null {
  if (stockTotal === null) return null;
  const taken = (before.stockTotal ?? 0) - (before.stockLeft ?? 0);
  if (stockTotal < taken) throw new DomainError("reward-stock-below-claimed", { taken }, 422);
  return stockTotal - taken;
}
