import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";

export interface Step {
  memberId: string;
  redemptionId: string;
  /** A state of the redemption or of its delivery, or what happened to it (`checked-in`). */
  state: string;
  by: Doer;
  /** In words, where somebody gave one. */
  reason?: string | null;
  facts?: Record<string, unknown>;
  now: Temporal.Instant;
}

/** Adds a line to a redemption's history; whoever calls holds the lock of the member's balance. */
export async function recordStep(
  trx: Transaction<Database>,
  { memberId, redemptionId, state, by, reason = null, facts = {}, now }: Step,
): Promise<void> {
  await trx
    .insertInto("rewardRedemptionStep")
    .values({
      memberId,
      redemptionId,
      position: sql<number>`(
        select coalesce(max(position), 0) + 1 from reward_redemption_step
         where member_id = ${memberId} and redemption_id = ${redemptionId})`,
      state,
      occurredAt: now,
      actorKind: by.kind === "guest" ? "system" : by.kind,
      actorId: by.kind === "member" || by.kind === "staff" ? by.id : null,
      reason,
      facts: json(facts) as never,
    })
    .execute();
}
