import type { Reader } from "#app/platform/db.server.ts";

/** Whether the last that was told of a post is that it was hidden. The forum itself is not ours to read. */
export async function isPostHidden(db: Reader, postId: string): Promise<boolean> {
  const last = await db
    .selectFrom("domainEvent")
    .select("name")
    .where("subjectKind", "=", "post")
    .where("subjectId", "=", postId)
    .where("name", "in", ["post.hidden", "post.restored"])
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.name === "post.hidden";
}
