import type { Reader } from "#app/platform/db.server.ts";

/**
 * Members who follow what a post is in or, where it opens a topic, who wrote it: a page of them by
 * id. Whether they are told is decided by their level: some of them muted the topic itself.
 */
export async function listWatchers(
  db: Reader,
  {
    topicId,
    authorId,
    isFirst,
    after,
    limit,
  }: { topicId: string; authorId: string; isFirst: boolean; after: string | null; limit: number },
): Promise<string[]> {
  const levels = isFirst ? ["watching", "watching-first"] : ["watching"];
  const rows = await db
    .with("place", (cte) =>
      cte
        .selectFrom("forumTopic as topic")
        .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
        .select(["category.id", "category.parentId"])
        .where("topic.id", "=", topicId),
    )
    .with("watcher", (cte) =>
      cte
        .selectFrom("forumReading")
        .select("memberId")
        .where("topicId", "=", topicId)
        .where("level", "=", "watching")
        .union(
          cte
            .selectFrom("forumFollow")
            .innerJoin("place", (join) => join.onTrue())
            .select("memberId")
            .where("targetKind", "=", "category")
            .where((eb) =>
              eb.or([
                eb("targetId", "=", eb.ref("place.id")),
                eb("targetId", "=", eb.ref("place.parentId")),
              ]),
            )
            .where("level", "in", levels),
        )
        .union(
          cte
            .selectFrom("forumFollow")
            .innerJoin("forumTopicTag", "forumTopicTag.tagId", "forumFollow.targetId")
            .select("memberId")
            .where("targetKind", "=", "tag")
            .where("forumTopicTag.topicId", "=", topicId)
            .where("level", "in", levels),
        )
        .$if(isFirst, (query) =>
          query.union(
            cte
              .selectFrom("forumFollow")
              .select("memberId")
              .where("targetKind", "=", "member")
              .where("targetId", "=", authorId),
          ),
        ),
    )
    .selectFrom("watcher")
    .select("memberId")
    .$if(after !== null, (query) => query.where("memberId", ">", after as string))
    .orderBy("memberId")
    .limit(limit)
    .execute();
  return rows.map(({ memberId }) => memberId);
}

/** Which of these members follow a person, and which hear nothing of them: they ignore them, or are blocked by them. */
export async function listStancesTowards(
  db: Reader,
  { memberIds, towards }: { memberIds: readonly string[]; towards: string },
): Promise<{ following: Set<string>; ignoring: Set<string> }> {
  if (memberIds.length === 0) return { following: new Set(), ignoring: new Set() };
  const [following, ignoring, blocked] = await Promise.all([
    db
      .selectFrom("forumFollow")
      .select("memberId")
      .where("targetKind", "=", "member")
      .where("targetId", "=", towards)
      .where("memberId", "in", memberIds)
      .execute(),
    db
      .selectFrom("memberIgnore")
      .select("memberId")
      .where("ignoredId", "=", towards)
      .where("memberId", "in", memberIds)
      .execute(),
    db
      .selectFrom("memberBlock")
      .select((eb) => eb.ref("blockedId").$notNull().as("memberId"))
      .where("blockerId", "=", towards)
      .where("blockedId", "in", memberIds)
      .execute(),
  ]);
  const ids = (rows: { memberId: string }[]) => new Set(rows.map(({ memberId }) => memberId));
  return { following: ids(following), ignoring: ids([...ignoring, ...blocked]) };
}
