import type { Database, Transaction } from "#app/platform/db.server.ts";
import { recommendationCode } from "../rules/recommendation-code.ts";

/** The member's code; made of the name at the first time, and the same ever after. */
export async function ensureRecommendationCode(
  trx: Transaction<Database>,
  {
    memberId,
    displayName,
    number,
    now,
  }: { memberId: string; displayName: string; number: number; now: Temporal.Instant },
): Promise<string> {
  const existing = await trx
    .selectFrom("recommendationCode")
    .select("code")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  if (existing) return existing.code;
  for (let attempt = 1; ; attempt++) {
    const code = recommendationCode({ displayName, memberNumber: number, attempt });
    const made = await trx
      .insertInto("recommendationCode")
      .values({ code, memberId, createdAt: now })
      .onConflict((conflict) => conflict.column("code").doNothing())
      .returning("code")
      .executeTakeFirst();
    if (made) return made.code;
  }
}
