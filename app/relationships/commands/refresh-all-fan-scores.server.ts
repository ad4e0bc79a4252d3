import { database, inTransaction } from "#app/platform/db.server.ts";
import { refreshFanScore } from "./refresh-fan-score.server.ts";

declare global {
  interface Jobs {
    "refresh-fan-scores": Record<string, never>;
  }
}

const batch = 200;

/** Lets every score fade to today, batch by batch; each member is a transaction of its own. */
export async function refreshAllFanScores({ now }: { now: Temporal.Instant }): Promise<number> {
  let refreshed = 0;
  let after: string | undefined;
  for (;;) {
    const members = await listMembersAfter(after);
    for (const { id } of members) {
      await inTransaction((trx) => refreshFanScore(trx, id, now));
      refreshed += 1;
    }
    after = members.at(-1)?.id;
    if (members.length < batch || !after) return refreshed;
  }
}

async function listMembersAfter(after: string | undefined): Promise<{ id: string }[]> {
  return database()
    .selectFrom("member")
    .select("id")
    .where("closedAt", "is", null)
    .$if(after !== undefined, (query) => query.where("id", ">", after as string))
    .orderBy("id")
    .limit(batch)
    .execute();
}
