import type { Reader } from "#app/platform/db.server.ts";
import type { Names } from "../rules/programme.ts";
import { findTierProgramme } from "./find-tier-programme.server.ts";

/** What a member's level opens: its rank, its head start, and the levels there are. */
export interface TierAccess {
  /** 0: below every level. */
  rank: number;
  earlyAccessDays: number;
  levels: { id: string; rank: number; name: Names }[];
}

/** For whoever has something that is only for a level and above. */
export async function findTierAccess(db: Reader, memberId: string): Promise<TierAccess> {
  const levels = (await findTierProgramme(db))?.levels ?? [];
  const membership = await db
    .selectFrom("tierMembership")
    .select("levelId")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  const level = levels.find(({ id }) => id === membership?.levelId);
  return {
    rank: level?.rank ?? 0,
    earlyAccessDays: level?.earlyAccessDays ?? 0,
    levels: levels.map(({ id, rank, name }) => ({ id, rank, name })),
  };
}
