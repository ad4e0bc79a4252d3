import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { findPostAddress } from "#app/forum/queries/find-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { findCategoryBySlug, listCategories } from "#app/forum/queries/list-categories.server.ts";
import { listLatestTopics } from "#app/forum/queries/list-topics.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import { listReadersOfPost } from "#app/notifications/queries/list-readers-of-post.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { cancelRedemption } from "#app/rewards/commands/cancel-redemption.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { countCommunity } from "#app/shell/queries/count-community.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const names = { de: "Röstkammer", en: "Roasting chamber" };

/** A category behind a door with a topic of the team, and the reward that opens the door. */
async function createRoom() {
  const access = await database()
    .insertInto("access")
    .values({ names: json(names) as never, createdAt: now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const category = await createCategory({ accessId: access.id });
  const staff = await createWriter({ role: "moderator" });
  const topic = await writeTopic({ author: staff, categoryId: category.id });
  const definition = { accessId: access.id, days: 30 };
  const reward = await createPublishedReward({ type: "access", definition });
  return { access, category, staff, topic, reward };
}

type Room = Awaited<ReturnType<typeof createRoom>>;

async function createHolder({ reward }: Room) {
  const { id } = await createMember();
  await giveEarnedPoints({ memberId: id, points: 1000, now: now().subtract({ hours: 1 }) });
  const claim = { memberId: id, rewardId: reward.id, requestKey: randomUUID(), now: now() };
  return { id, isStaff: false, ...(await claimReward(claim)) };
}

/** All doors through which the viewer could learn of the room: each says true or none does. */
async function waysIn({ category, topic }: Room, viewer: ForumViewer): Promise<boolean[]> {
  const db = database();
  const memberIds = viewer.memberId ? [viewer.memberId] : [];
  return [
    (await listCategories(db, { viewer })).some(({ id }) => id === category.id),
    (await findCategoryBySlug(db, { slug: category.slug, viewer })) !== undefined,
    (await listLatestTopics(db, { viewer })).some(({ id }) => id === topic.topicId),
    (await findTopicPage(db, { number: topic.topicNumber, viewer })) !== null,
    (await findPostAddress(db, { postId: topic.postId, viewer })) !== undefined,
    (await listReadersOfPost(db, { postId: topic.postId, memberIds })).length === 1,
  ];
}

const open = Array.from({ length: 6 }, () => true);
const closed = open.map(() => false);
const asReader = ({ id, isStaff }: { id: string; isStaff: boolean }) => ({ memberId: id, isStaff });

test("whoever claims the access sees the category, until it ends", async () => {
  const room = await createRoom();
  const holder = await createHolder(room);
  const other = await createWriter();
  expect(await waysIn(room, asReader(holder))).toEqual(open);
  expect(await waysIn(room, asReader(room.staff))).toEqual(open);
  expect(await waysIn(room, asReader(other))).toEqual(closed);
  expect(await waysIn(room, { memberId: null, isStaff: false })).toEqual(closed);
  await database()
    .updateTable("memberAccess")
    .set({ startsAt: now().subtract({ hours: 2 }), endsAt: now().subtract({ hours: 1 }) })
    .where("memberId", "=", holder.id)
    .execute();
  expect(await waysIn(room, asReader(holder))).toEqual(closed);
});

test("access that is taken back closes the category, another door opens nothing here", async () => {
  const room = await createRoom();
  const elsewhere = await createHolder(await createRoom());
  expect(await waysIn(room, asReader(elsewhere))).toEqual(closed);
  const { id: memberId, redemptionId } = await createHolder(room);
  const { id, displayName: name } = await createMember({ role: "manager" });
  const cancelledBy = { id, name };
  await cancelRedemption({ memberId, redemptionId, reason: "Versehen", cancelledBy, now: now() });
  expect(await waysIn(room, { memberId, isStaff: false })).toEqual(closed);
});

test("only who holds the access writes, reports and is spoken to there", async () => {
  const room = await createRoom();
  const { topicNumber, postId } = room.topic;
  const holder = await createHolder(room);
  const other = await createWriter();
  const report = (id: string) =>
    fileReport({
      postId,
      reporter: { id, role: "member" },
      reason: "spam",
      explanation: "",
      now: now(),
    });
  await expect(writeReply({ author: other, topicNumber })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(writeTopic({ author: other, categoryId: room.category.id })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(report(other.id)).rejects.toMatchObject({ code: "not-found" });
  expect(await report(holder.id)).toBe("filed");
  await inTransaction((trx) =>
    createReply(trx, {
      author: holder,
      topicNumber,
      replyToNumber: null,
      document: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [room.staff, other].map(({ id }) => ({
              type: "mention" as const,
              attrs: { memberId: id, label: "" },
            })),
          },
        ],
      },
      requestKey: randomUUID(),
      now: now(),
    }),
  );
  const { payload } = await database()
    .selectFrom("domainEvent")
    .select("payload")
    .where("name", "=", "post.created")
    .where("memberId", "=", holder.id)
    .executeTakeFirstOrThrow();
  expect(payload).toMatchObject({ mentionedMemberIds: [room.staff.id], plainExcerpt: "" });
});

test("a room behind a door is not counted for everybody", async () => {
  const before = await countCommunity(database());
  await createRoom();
  expect((await countCommunity(database())).topics).toBe(before.topics);
});
