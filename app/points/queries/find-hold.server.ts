import type { Reader } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { LotShare } from "../rules/spend.ts";
import { findTransfer } from "./find-transfer.server.ts";

export interface Hold {
  id: string;
  facts: Record<string, unknown>;
  /** What was taken from which lot. */
  shares: LotShare[];
  points: number;
}

/** The hold of a source with its allocation. Throws NotFound. */
export async function findHold(
  db: Reader,
  { memberId, source }: { memberId: string; source: { kind: string; id: string } },
): Promise<Hold> {
  const naturalKey = `hold:${source.kind}:${source.id}`;
  const hold = await findTransfer(db, { memberId, naturalKey });
  if (!hold) throw new NotFound("points-hold");
  const entries = await db
    .selectFrom("pointsEntry")
    .select(["lotId", "points"])
    .where("memberId", "=", memberId)
    .where("transferId", "=", hold.id)
    .where("account", "=", "held")
    .orderBy("id")
    .execute();
  const shares = entries.map(({ lotId, points }) => ({ lotId: lotId!, points }));
  return {
    id: hold.id,
    facts: hold.facts as Record<string, unknown>,
    shares,
    points: shares.reduce((sum, share) => sum + share.points, 0),
  };
}
