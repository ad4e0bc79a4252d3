import type { Reader } from "#app/platform/db.server.ts";
import type { Level } from "../rules/programme.ts";
import { findTierProgramme } from "./find-tier-programme.server.ts";

/** What others see of a member's level; null without one, and on one that everybody has. */
export async function findLevelOfMember(
  db: Reader,
  memberId: string,
): Promise<Pick<Level, "name" | "look" | "icon"> | null> {
  const [programme, membership] = await Promise.all([
    findTierProgramme(db),
    db
      .selectFrom("tierMembership")
      .select("levelId")
      .where("memberId", "=", memberId)
      .executeTakeFirst(),
  ]);
  const level = programme?.levels.find(({ id }) => id === membership?.levelId);
  if (!level || level.threshold === 0) return null;
  const { name, look, icon } = level;
  return { name, look, icon };
}
