import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { kindsHiddenFrom } from "../rules/decisions.ts";

/** How much waits for somebody of this role to decide, by kind, and since when the oldest does. */
export async function countOpenItems(
  db: Reader,
  role: Role,
): Promise<{
  count: number;
  oldestAt: string | null;
  byKind: Record<string, number>;
}> {
  const hidden = kindsHiddenFrom(role);
  const kinds = await db
    .selectFrom("reviewItem")
    .select((eb) => [
      "kind",
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string>("openedAt").as("oldestAt"),
    ])
    .where("decidedAt", "is", null)
    .$if(hidden.length > 0, (query) => query.where("kind", "not in", hidden))
    .groupBy("kind")
    .execute();
  return {
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    oldestAt: kinds.map(({ oldestAt }) => oldestAt).toSorted()[0] ?? null,
    byKind: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
  };
}
