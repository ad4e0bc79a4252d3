import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { type CategoryFields, saveCategory } from "#app/forum/commands/save-category.server.ts";
import { findPostAddress, findPostForEdit } from "#app/forum/queries/find-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { listAnnouncements } from "#app/forum/queries/list-announcements.server.ts";
import { listCategories, listCategoriesAround } from "#app/forum/queries/list-categories.server.ts";
import { listTopicPage } from "#app/forum/queries/list-topic-page.server.ts";
import {
  listLatestTopics,
  listUnansweredQuestions,
} from "#app/forum/queries/list-topics.server.ts";
import type { ForumViewer, Writer } from "#app/forum/rules/category-visibility.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import { createNotification } from "#app/notifications/commands/create-notification.server.ts";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { listReadersOfPost } from "#app/notifications/queries/list-readers-of-post.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { installTiers, tierDefinition, tierLevel } from "#tests/factories/tiers.ts";

const ownOnly = { visibility: "members", isOwnTopicsOnly: true } as const;
const viewerOf = ({ id, isStaff }: Writer): ForumViewer => ({ memberId: id, isStaff });
const guest: ForumViewer = { memberId: null, isStaff: false };

interface Room {
  category: { id: string };
  topic: { topicId: string; topicNumber: number; postId: string };
  /** An announcement of the same author in the same place. */
  news: { topicId: string };
}

async function createRoom(author: Writer, overrides: Parameters<typeof createCategory>[0]) {
  const category = await createCategory(overrides);
  const topic = await writeTopic({ author, categoryId: category.id, kind: "question" });
  const news = await writeTopic({ author, categoryId: category.id, withoutLimits: true });
  await database()
    .updateTable("forumTopic")
    .set({ kind: "announcement" })
    .where("id", "=", news.topicId)
    .execute();
  return { category, topic, news };
}

/** Every way to read of the topic: each says true, or none does. */
async function waysToRead({ category, topic, news }: Room, viewer: ForumViewer) {
  const db = database();
  const { postId, topicId } = topic;
  const memberIds = viewer.memberId ? [viewer.memberId] : [];
  const isIn = (topics: { id: string }[]) => topics.some(({ id }) => id === topicId);
  const ofCategory = await listTopicPage(db, {
    list: "latest",
    within: { categoryIds: [category.id] },
    viewer,
    now: now(),
  });
  const announced = await listAnnouncements(db, { viewer, limit: 50 });
  return [
    isIn(await listLatestTopics(db, { viewer, limit: 50 })),
    isIn(ofCategory.topics),
    announced.some(({ id }) => id === news.topicId),
    (await findTopicPage(db, { number: topic.topicNumber, viewer })) !== null,
    (await findPostAddress(db, { postId, viewer })) !== undefined,
    (await findPostForEdit(db, { postId, viewer })) !== undefined,
    (await listReadersOfPost(db, { postId, memberIds })).length === 1,
    (await isNotified(postId, viewer)) || !viewer.memberId,
  ];
}

/** Whether a notification about the post, made by whatever mistake, is shown to the member. */
async function isNotified(postId: string, { memberId, isStaff }: ForumViewer): Promise<boolean> {
  if (!memberId) return false;
  const eventId = randomUUID();
  await inTransaction((trx) =>
    createNotification(trx, {
      memberId,
      eventId,
      actorId: null,
      kind: "mention",
      subject: { kind: "post", id: postId },
      facts: {},
      at: now(),
    }),
  );
  const role = isStaff ? "moderator" : "member";
  const { items } = await listNotifications(database(), { memberId, role, limit: 50 });
  return items.some((item) => "post" in item && item.subjectId === postId);
}

const open = Array.from({ length: 8 }, () => true);
const closed = open.map(() => false);

/** Every way to act there, refused alike: as if there were no such topic. */
async function expectNoWayToAct({ topic }: Room, other: Writer): Promise<void> {
  const { postId, topicNumber } = topic;
  const attempts = [
    writeReply({ author: other, topicNumber }),
    inTransaction((trx) => likePost(trx, { postId, liker: other, now: now() })),
    inTransaction((trx) =>
      editPost(trx, {
        postId,
        editor: other,
        document: documentFromPlainText("Fremde Worte"),
        revision: 1,
        reason: null,
        now: now(),
      }),
    ),
    fileReport({
      postId,
      reporter: { id: other.id, role: "member" },
      reason: "spam",
      explanation: "",
      now: now(),
    }),
  ];
  for (const result of await Promise.allSettled(attempts))
    expect(result).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
}

test("where members see topics of their own only, two members never meet", async () => {
  const [mine, other, staff] = [
    await createWriter(),
    await createWriter(),
    await createWriter({ role: "moderator" }),
  ];
  const room = await createRoom(mine, ownOnly);
  expect(await waysToRead(room, viewerOf(mine))).toEqual(open);
  expect(await waysToRead(room, viewerOf(staff))).toEqual(open);
  expect(await waysToRead(room, viewerOf(other))).toEqual(closed);
  expect((await waysToRead(room, guest)).slice(0, 7)).toEqual(closed.slice(0, 7));
  await expectNoWayToAct(room, other);
  // Both know of the category and open topics there, each for themselves.
  const known = await listCategories(database(), { viewer: viewerOf(other) });
  expect(known.map(({ id }) => id)).toContain(room.category.id);
  const theirs = await writeTopic({ author: other, categoryId: room.category.id });
  const listed = await listTopicPage(database(), {
    list: "latest",
    within: { categoryIds: [room.category.id] },
    viewer: viewerOf(other),
    now: now(),
  });
  expect(listed.topics.map(({ id }) => id)).toEqual([theirs.topicId]);
});

test("questions of others that one may not see are not offered for answering", async () => {
  const [mine, other] = [await createWriter(), await createWriter()];
  const { topic } = await createRoom(mine, ownOnly);
  const idsFor = async (viewer: ForumViewer) =>
    (await listUnansweredQuestions(database(), { viewer, limit: 100 })).map(({ id }) => id);
  expect(await idsFor(viewerOf(other))).not.toContain(topic.topicId);
  const staff = await createWriter({ role: "moderator" });
  expect(await idsFor(viewerOf(staff))).toContain(topic.topicId);
});

test("a mention reaches only who may read the topic, and a quote tells no name", async () => {
  const [mine, other, staff] = [
    await createWriter({ displayName: "Ilka Verborgen" }),
    await createWriter(),
    await createWriter({ role: "moderator" }),
  ];
  const { topic, category } = await createRoom(mine, ownOnly);
  const mention = (memberId: string) => ({
    type: "mention" as const,
    attrs: { memberId, label: "" },
  });
  await inTransaction((trx) =>
    createTopic(trx, {
      author: mine,
      categoryId: category.id,
      kind: "discussion",
      title: "Rückfrage",
      document: {
        type: "doc",
        content: [{ type: "paragraph", content: [mention(other.id), mention(staff.id)] }],
      },
      requestKey: randomUUID(),
      now: now(),
      withoutLimits: true,
    }),
  );
  const { payload } = await database()
    .selectFrom("domainEvent")
    .select("payload")
    .where("name", "=", "post.created")
    .where("memberId", "=", mine.id)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  expect(payload).toMatchObject({ mentionedMemberIds: [staff.id], plainExcerpt: "" });
  const elsewhere = await writeTopic({
    author: other,
    categoryId: (await createCategory()).id,
  });
  const reply = await inTransaction((trx) =>
    createReply(trx, {
      author: other,
      topicNumber: elsewhere.topicNumber,
      replyToNumber: null,
      document: {
        type: "doc",
        content: [
          {
            type: "blockquote",
            attrs: { postId: topic.postId, author: null },
            content: [{ type: "paragraph", content: [{ type: "text", text: "Erraten" }] }],
          },
        ],
      },
      requestKey: randomUUID(),
      now: now(),
      withoutLimits: true,
    }),
  );
  const { html } = await database()
    .selectFrom("forumPost")
    .select("html")
    .where("id", "=", reply.postId)
    .executeTakeFirstOrThrow();
  expect(html).not.toContain("Ilka Verborgen");
  expect(html).not.toContain(topic.postId);
});

test("a category of ambassadors is theirs while the appointment lasts", async () => {
  const [ambassador, other] = [await createWriter(), await createWriter()];
  const staff = await createWriter({ role: "moderator" });
  const room = await createRoom(staff, { visibility: "members", readers: "ambassadors" });
  const appointment = await database()
    .insertInto("ambassador")
    .values({
      memberId: ambassador.id,
      appointedAt: now(),
      appointedBy: staff.id,
      reason: "Rät gut",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await waysToRead(room, viewerOf(ambassador))).toEqual(open);
  expect(await waysToRead(room, viewerOf(staff))).toEqual(open);
  expect(await waysToRead(room, viewerOf(other))).toEqual(closed);
  await expectNoWayToAct(room, other);
  await database()
    .updateTable("ambassador")
    .set({ endedAt: now(), endedBy: staff.id, endReason: "Auf eigenen Wunsch" })
    .where("id", "=", appointment.id)
    .execute();
  expect(await waysToRead(room, viewerOf(ambassador))).toEqual(closed);
});

test("a category from a level on is open to that level and those above, as the programme has them now", async () => {
  const [silver, gold, none] = [await createWriter(), await createWriter(), await createWriter()];
  const staff = await createWriter({ role: "moderator" });
  const levels = [tierLevel(1, 100), tierLevel(2, 500), tierLevel(3, 1_000)];
  await installTiers(tierDefinition({ levels }), now().subtract({ hours: 1 }));
  const place = (writer: Writer, rank: number) =>
    database()
      .updateTable("tierMembership")
      .set({ levelId: levels[rank - 1]!.id })
      .where("memberId", "=", writer.id)
      .execute();
  await place(silver, 2);
  await place(gold, 3);
  const room = await createRoom(staff, {
    visibility: "members",
    readers: "tier",
    fromTierLevelId: levels[1]!.id,
  });
  expect(await waysToRead(room, viewerOf(silver))).toEqual(open);
  expect(await waysToRead(room, viewerOf(gold))).toEqual(open);
  expect(await waysToRead(room, viewerOf(none))).toEqual(closed);
  await place(silver, 1);
  expect(await waysToRead(room, viewerOf(silver))).toEqual(closed);
  await expectNoWayToAct(room, silver);
  // A level that the programme no longer has opens nothing to anybody but the team.
  await installTiers(tierDefinition({ levels: [levels[0]!, { ...levels[2]!, rank: 2 }] }), now());
  expect(await waysToRead(room, viewerOf(gold))).toEqual(closed);
  expect(await waysToRead(room, viewerOf(staff))).toEqual(open);
});

const fields: CategoryFields = {
  slug: "anliegen",
  names: { de: "Anliegen", en: "Concerns" },
  descriptions: { de: "Nur für dich", en: "Just for you" },
  colour: "#0f766e",
  icon: "coffee",
  visibility: "members",
  accessId: null,
  readers: { kind: "all", fromTierLevelId: null },
  isOwnTopicsOnly: true,
  parentId: null,
  language: null,
  templates: null,
  posting: "members",
  position: 1,
};

async function save(id: string | null, changes: Partial<CategoryFields>): Promise<string> {
  const { id: byId, displayName } = await createWriter({ role: "admin" });
  const slug = `raum-${randomUUID()}`;
  return inTransaction((trx) =>
    saveCategory(trx, {
      id,
      fields: { ...fields, slug, ...changes },
      by: { id: byId, name: displayName },
      now: now(),
    }),
  );
}

test("what everybody reads is not for few", async () => {
  const few = { kind: "ambassadors", fromTierLevelId: null } as const;
  const refused = { code: "category-public-for-few" };
  await expect(save(null, { visibility: "public" })).rejects.toMatchObject(refused);
  await expect(
    save(null, { visibility: "public", isOwnTopicsOnly: false, readers: few }),
  ).rejects.toMatchObject(refused);
  await expect(
    save(null, { readers: { kind: "tier", fromTierLevelId: randomUUID() } }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("categories stand on two floors and no third", async () => {
  const upper = await save(null, {});
  const lower = await save(null, { parentId: upper });
  const other = await save(null, {});
  const refused = { code: "category-too-deep" };
  await expect(save(null, { parentId: lower })).rejects.toMatchObject(refused);
  await expect(save(upper, { parentId: other })).rejects.toMatchObject(refused);
  await expect(save(upper, { parentId: upper })).rejects.toMatchObject(refused);
  await expect(save(null, { parentId: randomUUID() })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("two changes at once build no third floor", async () => {
  const [first, second] = [await save(null, {}), await save(null, {})];
  await Promise.allSettled([save(first, { parentId: second }), save(second, { parentId: first })]);
  const rows = await database()
    .selectFrom("forumCategory as lower")
    .innerJoin("forumCategory as upper", "upper.id", "lower.parentId")
    .select("lower.id")
    .where("upper.parentId", "is not", null)
    .execute();
  expect(rows).toEqual([]);
});

test("a category below one that the viewer may not know of tells nothing of it", async () => {
  const hidden = await createCategory({ visibility: "staff" });
  const below = await createCategory({ parentId: hidden.id });
  const viewer = viewerOf(await createWriter());
  const around = await listCategoriesAround(database(), { category: below, viewer });
  expect(around.parent).toBeNull();
  const staff = viewerOf(await createWriter({ role: "moderator" }));
  expect(
    (await listCategoriesAround(database(), { category: below, viewer: staff })).parent,
  ).toMatchObject({
    id: hidden.id,
  });
});
