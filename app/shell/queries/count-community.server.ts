import type { Reader } from "#app/platform/db.server.ts";

/** How many members and public topics there are, as anybody may know. */
export async function countCommunity(db: Reader): Promise<{ members: number; topics: number }> {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("member")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("emailConfirmedAt", "is not", null)
        .where("closedAt", "is", null)
        .$asScalar()
        .$notNull()
        .as("members"),
      eb
        .selectFrom("forumTopic")
        .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("forumCategory.visibility", "=", "public")
        .where("forumCategory.accessId", "is", null)
        .where("forumTopic.hiddenAt", "is", null)
        .where("forumTopic.deletedAt", "is", null)
        .$asScalar()
        .$notNull()
        .as("topics"),
    ])
    .executeTakeFirstOrThrow();
}
