import type { Reader } from "#app/platform/db.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";
import type { ProfilePart } from "../rules/profile-parts.ts";

/** Who reported an item's post and why, oldest first; for staff only. */
export async function listFlagsOfItem(
  db: Reader,
  { itemId, limit }: { itemId: string; limit: number },
) {
  const flags = await db
    .selectFrom("flag")
    .leftJoin("member as reporter", "reporter.id", "flag.reporterId")
    .select((eb) => [
      "flag.id",
      "flag.reason",
      "flag.part",
      "flag.explanation",
      "flag.weight",
      "flag.createdAt",
      "flag.outcome",
      "reporter.displayName as reporterName",
      "reporter.number as reporterNumber",
      eb
        .selectFrom("flag as other")
        .select((other) => other.fn.countAll<number>().as("count"))
        .whereRef("other.reporterId", "=", "flag.reporterId")
        .where("other.outcome", "is not", null)
        .as("decidedReports"),
      eb
        .selectFrom("flag as other")
        .select((other) => other.fn.countAll<number>().as("count"))
        .whereRef("other.reporterId", "=", "flag.reporterId")
        .where("other.outcome", "=", "upheld")
        .as("upheldReports"),
    ])
    .where("flag.itemId", "=", itemId)
    .orderBy("flag.createdAt")
    .limit(limit)
    .execute();
  return flags.map((flag) => ({
    ...flag,
    reason: flag.reason as FlagReason,
    part: flag.part as ProfilePart | null,
    weight: Number(flag.weight),
  }));
}
