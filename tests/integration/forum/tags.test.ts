import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import {
  deleteTag,
  deleteTagGroup,
  saveTag,
  saveTagGroup,
} from "#app/forum/commands/save-tag.server.ts";
import { setTopicTags } from "#app/forum/commands/set-topic-tags.server.ts";
import { listTopicPage } from "#app/forum/queries/list-topic-page.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

async function changedBy() {
  const { id, displayName } = await createWriter({ role: "admin" });
  return { by: { id, name: displayName }, now };
}

async function createTag(groupId: string | null = null): Promise<string> {
  const change = await changedBy();
  const name = `Schlagwort ${randomUUID().slice(0, 8)}`;
  return inTransaction((trx) => saveTag(trx, { id: null, name, groupId, ...change }));
}

async function createGroup(rest: { isExclusive?: boolean; isStaffOnly?: boolean }) {
  const change = await changedBy();
  const names = { de: "Herkunft", en: "Origin" };
  const fields = { names, position: 1, isExclusive: false, isStaffOnly: false, ...rest };
  return inTransaction((trx) => saveTagGroup(trx, { id: null, fields, ...change }));
}

const setTags = (topicId: string, tagIds: string[], isStaff = false) =>
  inTransaction((trx) => setTopicTags(trx, { topicId, tagIds, isStaff }));

async function createTopic() {
  const author = await createWriter();
  const category = await createCategory();
  return { author, category, ...(await writeTopic({ author, categoryId: category.id })) };
}

/** The count that the tag keeps, and the true one. */
async function countsOf(tagId: string) {
  const { topicCount } = await database()
    .selectFrom("forumTag")
    .select("topicCount")
    .where("id", "=", tagId)
    .executeTakeFirstOrThrow();
  const { count } = await database()
    .selectFrom("forumTopicTag")
    .innerJoin("forumTopic", "forumTopic.id", "forumTopicTag.topicId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("tagId", "=", tagId)
    .where("deletedAt", "is", null)
    .where("hiddenAt", "is", null)
    .executeTakeFirstOrThrow();
  return [topicCount, count];
}

test("topics are found by their tags, as far as the viewer may read them", async () => {
  const { author, topicId } = await createTopic();
  const tagId = await createTag();
  await setTags(topicId, [tagId, tagId]);
  const hidden = await createCategory({ visibility: "members", isOwnTopicsOnly: true });
  const other = await writeTopic({ author, categoryId: hidden.id, withoutLimits: true });
  await setTags(other.topicId, [tagId]);
  const idsFor = async (memberId: string | null) => {
    const viewer = { memberId, isStaff: false };
    const page = await listTopicPage(database(), { list: "new", viewer, within: { tagId }, now });
    const latest = await listTopicPage(database(), {
      list: "latest",
      viewer,
      within: { tagId },
      now,
    });
    return [...page.topics, ...latest.topics].map(({ id }) => id);
  };
  expect(await idsFor(null)).toEqual([topicId]);
  expect((await idsFor(author.id)).sort()).toEqual([topicId, other.topicId].sort());
});

test("refuses tags that do not exist, exclude each other or are the team's", async () => {
  const { topicId } = await createTopic();
  const exclusive = await createGroup({ isExclusive: true });
  const staffOnly = await createGroup({ isStaffOnly: true });
  const [first, second] = [await createTag(exclusive), await createTag(exclusive)];
  const teams = await createTag(staffOnly);
  await expect(setTags(topicId, [randomUUID()])).rejects.toMatchObject({ code: "not-found" });
  await expect(setTags(topicId, [first, second])).rejects.toMatchObject({
    code: "tags-exclude-each-other",
  });
  await expect(setTags(topicId, [teams])).rejects.toMatchObject({ code: "tag-staff-only" });
  await setTags(topicId, [teams], true);
  await expect(setTags(topicId, [])).rejects.toMatchObject({ code: "tag-staff-only" });
});

test("two tags of one name, however it is written, are refused", async () => {
  const change = await changedBy();
  const save = (id: string | null, name: string) =>
    inTransaction((trx) => saveTag(trx, { id, name, groupId: null, ...change }));
  const id = await save(null, "Hand-Filter");
  await expect(save(null, "hand filter")).rejects.toMatchObject({ code: "tag-name-taken" });
  await expect(save(null, "!!!")).rejects.toMatchObject({ code: "tag-name-taken" });
  expect(await save(id, "Handfilter")).toBe(id);
});

test("a group that is dissolved leaves its tags, a tag that is deleted leaves its topics", async () => {
  const { topicId } = await createTopic();
  const group = await createGroup({});
  const tagId = await createTag(group);
  await setTags(topicId, [tagId]);
  const change = await changedBy();
  await inTransaction((trx) => deleteTagGroup(trx, { id: group, ...change }));
  expect(await countsOf(tagId)).toEqual([1, 1]);
  await inTransaction((trx) => deleteTag(trx, { id: tagId, ...change }));
  await expect(
    inTransaction((trx) => deleteTag(trx, { id: tagId, ...change })),
  ).rejects.toMatchObject({ code: "not-found" });
});

const acts = ["tag", "untag", "delete", "undelete", "hide", "restore"] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  topic: fc.nat({ max: 2 }),
  tag: fc.nat({ max: 1 }),
});

test("how many topics carry a tag is right after any sequence of acts, side by side", async () => {
  const moderator = await createWriter({ role: "moderator" });
  const moderatorId = moderator.id;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const tags = [await createTag(), await createTag()];
      const topics = [await createTopic(), await createTopic(), await createTopic()];
      const run = ({ act, topic, tag }: (typeof steps)[number]) => {
        const { topicId, postId } = topics[topic]!;
        return inTransaction(async (trx) => {
          if (act === "tag" || act === "untag") {
            await trx
              .selectFrom("forumTopic")
              .select("id")
              .where("id", "=", topicId)
              .forUpdate()
              .execute();
            const tagIds = act === "tag" ? [tags[tag]!] : [];
            return setTopicTags(trx, { topicId, tagIds, isStaff: true });
          }
          if (act === "delete")
            return deletePost(trx, { postId, actor: moderator, reason: "Test", now });
          if (act === "undelete") return undoDeletePost(trx, { postId, actor: moderator, now });
          const change = act === "hide" ? hidePost : restorePost;
          await change(trx, { postId, moderatorId, reason: "Test", now });
        });
      };
      for (const result of await Promise.allSettled(steps.map(run)))
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(DomainError);
      for (const tagId of tags) {
        const [kept, counted] = await countsOf(tagId);
        expect(kept).toBe(counted);
      }
    }),
    { numRuns: 12 },
  );
});
