import { database } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "./forum.ts";

/** A topic with its author, somebody else, and a moderator. */
export async function scene() {
  const author = await createWriter();
  const other = await createWriter({ displayName: "Levent Aksoy" });
  const moderator = await createWriter({ role: "moderator" });
  const category = await createCategory();
  const topic = await writeTopic({ author, categoryId: category.id });
  return { author, other, moderator, category, topic };
}

/** What was told of a post under this name, in order. */
export function payloadsOf(name: string, postId: string) {
  return database()
    .selectFrom("domainEvent")
    .select(["payload", "direction", "memberId", "actorKind"])
    .where("name", "=", name)
    .where("subjectId", "=", postId)
    .orderBy("id")
    .execute();
}
