import type { Reader } from "#app/platform/db.server.ts";
import type { TrustGround, TrustLevel } from "../rules/trust-level.ts";

/** One change of a level with its grounds; undefined once its member has left. */
export async function findTrustChange(db: Reader, changeId: string) {
  const change = await db
    .selectFrom("trustChange")
    .select(["fromLevel as from", "toLevel as to", "grounds", "reason"])
    .where("id", "=", changeId)
    .executeTakeFirst();
  return (
    change && {
      from: change.from as TrustLevel,
      to: change.to as TrustLevel,
      grounds: change.grounds as unknown as TrustGround[],
      reason: change.reason,
    }
  );
}
