import type { Reader } from "#app/platform/db.server.ts";
import type { RewardTexts } from "../rules/reward.types.ts";

export type Reward = NonNullable<Awaited<ReturnType<typeof findReward>>>;

/** A reward in whatever state, by its id or its address. */
export async function findReward(db: Reader, by: { id: string } | { slug: string }) {
  const row = await db
    .selectFrom("reward")
    .selectAll()
    .where((where) => ("id" in by ? where("id", "=", by.id) : where("slug", "=", by.slug)))
    .executeTakeFirst();
  return row && { ...row, texts: row.texts as unknown as RewardTexts };
}
