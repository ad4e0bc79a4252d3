import type { Reader } from "#app/platform/db.server.ts";

/** Who asked whom of the team what they think of an item, oldest first; the last may be unanswered. */
export function listOpinions(db: Reader, { itemId, limit }: { itemId: string; limit: number }) {
  return db
    .selectFrom("reviewOpinion as opinion")
    .innerJoin("member as asker", "asker.id", "opinion.askedBy")
    .leftJoin("member as giver", "giver.id", "opinion.givenBy")
    .select([
      "opinion.id",
      "opinion.askedBy",
      "opinion.askedAt",
      "asker.displayName as askerName",
      "opinion.givenAt",
      "giver.displayName as giverName",
      "opinion.advice",
      "opinion.opinion",
    ])
    .where("opinion.itemId", "=", itemId)
    .orderBy("opinion.askedAt")
    .limit(limit)
    .execute();
}
