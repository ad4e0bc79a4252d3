import type { Reader } from "#app/platform/db.server.ts";
import type { QueueQuery } from "../rules/queue-filter.ts";

/** The views of the queue that somebody has kept, by name. */
export async function listReviewViews(db: Reader, memberId: string) {
  const views = await db
    .selectFrom("reviewView")
    .select(["id", "name", "filter"])
    .where("memberId", "=", memberId)
    .orderBy("name")
    .limit(20)
    .execute();
  return views.map((view) => ({ ...view, filter: view.filter as QueueQuery }));
}
