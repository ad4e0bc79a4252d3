import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { findOnce } from "#app/platform/live/live-hub.server.ts";
import type { LivePart } from "#app/platform/live/live-stream.server.ts";

const subjects = ["review"];

/** What every open queue is told: that it is another one than before. */
export function watchQueue(db: Reader): LivePart {
  return {
    subjects,
    async look() {
      const state = await findOnce("review", { subjects, find: () => findState(db) });
      return { event: "review", data: { state } };
    },
  };
}

/** Changes with everything that a list of the queue shows; it is only ever compared. */
async function findState(db: Reader): Promise<string> {
  const { state } = await db
    .selectFrom("reviewItem")
    .select(
      sql<string>`count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(sum(weight), 0)
        || ' ' || coalesce(max(claimed_until)::text, '')
        || ' ' || (select count(*) || ' ' || count(given_at) from review_opinion)`.as("state"),
    )
    .where("decidedAt", "is", null)
    .executeTakeFirstOrThrow();
  return state;
}
