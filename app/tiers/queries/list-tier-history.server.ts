import type { Reader } from "#app/platform/db.server.ts";
import type { MoveFacts } from "../commands/record-outcomes.server.ts";
import type { Cause } from "../rules/review.ts";

/** One change of a member's level, with the figures that decided. */
export interface TierChange {
  position: number;
  occurredAt: string;
  direction: "up" | "down";
  cause: Cause;
  facts: MoveFacts;
}

/** Why a member stands where they stand, newest first. */
export async function listTierHistory(
  db: Reader,
  { memberId, limit = 50 }: { memberId: string; limit?: number },
): Promise<TierChange[]> {
  const rows = await db
    .selectFrom("tierChange")
    .select(["position", "occurredAt", "direction", "cause", "facts"])
    .where("memberId", "=", memberId)
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
  return rows as never as TierChange[];
}
