import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { type GroupedTag, refuseTags } from "../rules/tags.ts";

/**
 * Puts these tags on a topic and takes all others off; the caller has locked or made the topic.
 * Throws NotFound for a tag that does not exist, and what `refuseTags` throws.
 */
export async function setTopicTags(
  trx: Transaction<Database>,
  { topicId, tagIds, isStaff }: { topicId: string; tagIds: readonly string[]; isStaff: boolean },
): Promise<void> {
  const ids = [...new Set(tagIds)].sort();
  const before = await findTagsOfTopic(trx, topicId);
  const chosen = await findTags(trx, ids);
  if (chosen.length < ids.length) throw new NotFound("tag");
  refuseTags(chosen, { isStaff, before });
  const gone = before.map(({ id }) => id).filter((id) => !ids.includes(id));
  if (gone.length > 0)
    await trx
      .deleteFrom("forumTopicTag")
      .where("topicId", "=", topicId)
      .where("tagId", "in", gone)
      .execute();
  const added = ids.filter((id) => !before.some((tag) => tag.id === id));
  // In the order of their ids, so that two topics with the same tags do not wait for each other.
  if (added.length > 0)
    await trx
      .insertInto("forumTopicTag")
      .values(added.map((tagId) => ({ topicId, tagId })))
      .execute();
}

async function findTags(trx: Transaction<Database>, ids: string[]): Promise<GroupedTag[]> {
  if (ids.length === 0) return [];
  return readGrouped(await selectGrouped(trx).where("tag.id", "in", ids).execute());
}

async function findTagsOfTopic(trx: Transaction<Database>, topicId: string) {
  return readGrouped(
    await selectGrouped(trx)
      .innerJoin("forumTopicTag as tagged", "tagged.tagId", "tag.id")
      .where("tagged.topicId", "=", topicId)
      .execute(),
  );
}

function selectGrouped(trx: Transaction<Database>) {
  return trx
    .selectFrom("forumTag as tag")
    .leftJoin("forumTagGroup as group", "group.id", "tag.groupId")
    .select(["tag.id", "tag.groupId", "group.isExclusive", "group.isStaffOnly"]);
}

function readGrouped(
  rows: {
    id: string;
    groupId: string | null;
    isExclusive: boolean | null;
    isStaffOnly: boolean | null;
  }[],
): GroupedTag[] {
  return rows.map((row) => ({
    ...row,
    isExclusive: row.isExclusive ?? false,
    isStaffOnly: row.isStaffOnly ?? false,
  }));
}
