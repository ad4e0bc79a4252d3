import type { Reader } from "#app/platform/db.server.ts";

const most = 200;

/** Every segment by name, with how many members are in it as it was last refreshed. */
export async function listSegments(db: Reader) {
  const rows = await db
    .selectFrom("segment")
    .select(["id", "name", "kind", "definition", "refreshedAt", "updatedAt"])
    .select((eb) =>
      eb
        .selectFrom("segmentMember")
        .whereRef("segmentId", "=", "segment.id")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .as("members"),
    )
    .orderBy((eb) => eb.fn<string>("lower", ["name"]))
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, members: row.members ?? 0 }));
}
