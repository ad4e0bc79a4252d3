import type { Reader } from "#app/platform/db.server.ts";
import type { ActivityLabel } from "../rules/earning/words.ts";

const most = 500;

/** What members read for activities, by the type under which they are told. */
export async function listActivityLabels(db: Reader): Promise<Record<string, ActivityLabel>> {
  const rows = await db
    .selectFrom("activityLabel")
    .select(["type", "label"])
    .orderBy("type")
    .limit(most)
    .execute();
  return Object.fromEntries(rows.map(({ type, label }) => [type, label as never as ActivityLabel]));
}
