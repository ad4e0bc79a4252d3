import type { Reader } from "#app/platform/db.server.ts";
import type { DraftOutcome } from "../commands/draft-tier-programme.server.ts";
import type { TierDefinition } from "../rules/tier-form.ts";

/** A tried-out programme with what it would do; undefined where it is gone. */
export async function findTierDraft(db: Reader, draftId: string) {
  const row = await db
    .selectFrom("tierDraft")
    .select(["id", "definition", "outcome", "basedOn", "savedAs"])
    .where("id", "=", draftId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...row,
    definition: row.definition as never as TierDefinition,
    outcome: row.outcome as never as DraftOutcome,
  };
}

/** Those whom a tried-out programme would move one way, by their number. */
export async function listDraftMoves(
  db: Reader,
  {
    draftId,
    direction,
    after,
    limit,
  }: { draftId: string; direction: "up" | "down"; after: number; limit: number },
) {
  return db
    .selectFrom("tierDraftMove as move")
    .innerJoin("member", "member.id", "move.memberId")
    .select([
      "move.position",
      "move.fromLevel",
      "move.toLevel",
      "move.amount",
      "member.number",
      "member.displayName",
    ])
    .where("move.draftId", "=", draftId)
    .where("move.direction", "=", direction)
    .where("move.position", ">", after)
    .orderBy("move.position")
    .limit(limit)
    .execute();
}
