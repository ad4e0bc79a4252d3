import { database, inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import {
  type CounterDifference,
  verifyForumCounters,
} from "../queries/verify-forum-counters.server.ts";

declare global {
  interface Jobs {
    "check-forum": Record<string, never>;
  }
  interface Settings {
    /** Result of the latest check of the forum's counters. */
    forumCheck: { checkedAt: string; differences: CounterDifference[] };
  }
}

/** Counts the forum anew, keeps the result for the operations page, logs each difference as an error. */
export async function checkForum({ now }: { now: Temporal.Instant }): Promise<CounterDifference[]> {
  const differences = await verifyForumCounters(database());
  for (const difference of differences) log().error(difference, "a counter of the forum is wrong");
  await inTransaction((trx) =>
    saveSetting(trx, {
      key: "forumCheck",
      value: { checkedAt: now.toString(), differences },
      updatedBy: null,
      now,
    }),
  );
  return differences;
}
