import type { Reader } from "#app/platform/db.server.ts";
import type { TrustGround, TrustLevel } from "../rules/trust-level.ts";

/** How a member's level came about, the latest first. */
export async function listTrustChanges(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  const rows = await db
    .selectFrom("trustChange as change")
    .leftJoin("member as decider", "decider.id", "change.decidedBy")
    .select([
      "change.id",
      "change.at",
      "change.fromLevel as from",
      "change.toLevel as to",
      "change.cause",
      "change.grounds",
      "change.reason",
      "decider.displayName as deciderName",
    ])
    .where("change.memberId", "=", memberId)
    .orderBy("change.at", "desc")
    .orderBy("change.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ from, to, cause, grounds, ...rest }) => ({
    ...rest,
    from: from as TrustLevel,
    to: to as TrustLevel,
    cause: cause as "reached" | "lost" | "appointed" | "withdrawn",
    grounds: grounds as unknown as TrustGround[],
  }));
}

export type ToldTrustChange = Awaited<ReturnType<typeof listTrustChanges>>[number];
