import { beforeEach, expect, test } from "vitest";
import {
  chooseTopicLevel,
  followCategory,
  followTag,
} from "#app/forum/commands/choose-level.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { noteReading } from "#app/forum/commands/note-reading.server.ts";
import { takeStance } from "#app/forum/commands/take-stance.server.ts";
import { findTopicLevel } from "#app/forum/queries/find-follow.server.ts";
import type { FollowLevel, TopicLevel } from "#app/forum/rules/topic-level.ts";
import { tellOfPost } from "#app/notifications/handlers/tell-of-post.ts";
import { countUnreadNotifications } from "#app/notifications/queries/count-unread-notifications.server.ts";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-02T10:00:00Z");

let author: Awaited<ReturnType<typeof createWriter>>;
let other: typeof author;
let follower: typeof author;
let category: Awaited<ReturnType<typeof createCategory>>;

beforeEach(async () => {
  author = await createWriter();
  other = await createWriter();
  follower = await createWriter();
  category = await createCategory();
});

async function openTopic(by = author) {
  const topic = await writeTopic({ author: by, categoryId: category.id, withoutLimits: true });
  await handOn();
  return topic;
}

async function reply(topicNumber: number, by = other, replyToNumber: number | null = null) {
  const post = await writeReply({ author: by, topicNumber, replyToNumber, withoutLimits: true });
  await handOn();
  return post;
}

/** Twice each, as a worker might that was interrupted. */
async function handOn() {
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "post.created")
    .orderBy("id")
    .execute();
  for (const { id } of [...events, ...events])
    await dispatchEvent(id, { "post.created": [tellOfPost] });
}

async function toldOf({ id: memberId }: { id: string }) {
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 20 });
  return items.map(({ kind, post }) => ({ kind, number: post?.number, count: post?.count }));
}

function choose(topicId: string, level: TopicLevel, by = follower) {
  return inTransaction((trx) =>
    chooseTopicLevel(trx, {
      viewer: { memberId: by.id, isStaff: false },
      targetId: topicId,
      level,
      now,
    }),
  );
}

function follow(level: FollowLevel, targetId = category.id, how = followCategory) {
  return inTransaction((trx) =>
    how(trx, { viewer: { memberId: follower.id, isStaff: false }, targetId, level, now }),
  );
}

function stand(stance: "following" | "neutral" | "ignoring", towards: { id: string }) {
  return inTransaction((trx) =>
    takeStance(trx, { memberId: follower.id, towards: towards.id, stance, now }),
  );
}

test("whoever watches a topic gets one notification with all that is new, from its first post on", async () => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "watching");
  await reply(topicNumber);
  await reply(topicNumber);
  await reply(topicNumber, author);
  expect(await toldOf(follower)).toEqual([{ kind: "new-posts", number: 2, count: 3 }]);
});

test("an answer among what is new makes all of it an answer", async () => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "watching");
  await reply(topicNumber, follower);
  await reply(topicNumber, other);
  await reply(topicNumber, author, 2);
  expect(await toldOf(follower)).toEqual([{ kind: "reply", number: 3, count: 2 }]);
});

test("leads to the first post that can still be read", async () => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "watching");
  const first = await reply(topicNumber);
  await reply(topicNumber);
  await database()
    .updateTable("forumPost")
    .set({ deletedAt: now, deletedBy: other.id })
    .where("id", "=", first.postId)
    .execute();
  expect(await toldOf(follower)).toEqual([{ kind: "new-posts", number: 3, count: 1 }]);
});

test.each<[TopicLevel, number]>([
  ["watching", 1],
  ["tracking", 0],
  ["normal", 0],
  ["muted", 0],
])("a topic that is %s tells of other posts %i times", async (level, times) => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, level);
  await reply(topicNumber);
  expect(await toldOf(follower)).toHaveLength(times);
});

test("a muted topic is silent even about answers, and whoever opened one may mute it", async () => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "muted", author);
  await reply(topicNumber, other, 1);
  expect(await toldOf(author)).toEqual([]);
});

test("following new topics tells of the first post only, following all of each", async () => {
  await follow("watching-first");
  const { topicNumber } = await openTopic();
  await reply(topicNumber);
  expect(await toldOf(follower)).toMatchObject([{ kind: "new-topic", number: 1 }]);
  await follow("watching");
  await reply(topicNumber);
  expect((await toldOf(follower)).map(({ kind }) => kind)).toEqual(["new-posts", "new-topic"]);
});

test("a muted tag outweighs a followed category, and the topic's own level outweighs both", async () => {
  const tag = await database()
    .insertInto("forumTag")
    .values({ slug: "espresso", name: "Espresso", createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  await follow("watching");
  await follow("muted", tag.id, followTag);
  const { topicId, topicNumber } = await openTopic();
  expect(await toldOf(follower)).toHaveLength(1);
  await database().insertInto("forumTopicTag").values({ topicId, tagId: tag.id }).execute();
  await reply(topicNumber);
  expect(await toldOf(follower)).toHaveLength(1);
  await choose(topicId, "watching");
  await reply(topicNumber);
  expect(await toldOf(follower)).toHaveLength(2);
});

test("whoever follows a person hears of their topics, not of every post", async () => {
  await stand("following", author);
  const { topicNumber } = await openTopic();
  await reply(topicNumber, author);
  expect(await toldOf(follower)).toMatchObject([{ kind: "new-topic", number: 1 }]);
});

test("of an ignored person one hears nothing", async () => {
  const { topicNumber } = await openTopic(follower);
  await stand("ignoring", other);
  await reply(topicNumber, other, 1);
  expect(await toldOf(follower)).toEqual([]);
  await reply(topicNumber, author, 1);
  expect(await toldOf(follower)).toHaveLength(1);
});

test("an ignored person reaches one neither by name nor by answer or quote, and does so again afterwards", async () => {
  const { topicNumber, postId } = await openTopic(follower);
  const name = { type: "mention", attrs: { memberId: follower.id, label: "" } } as const;
  const said = [{ type: "paragraph", content: [{ type: "text", text: "Sag doch was" }] }];
  const quote = { type: "blockquote", attrs: { postId, author: null }, content: said } as const;
  const address = async () => {
    await inTransaction((trx) =>
      createReply(trx, {
        author: { id: other.id, isStaff: false },
        topicNumber,
        replyToNumber: 1,
        document: {
          type: "doc",
          content: [{ type: "paragraph", content: [name] }, quote],
        } as never,
        requestKey: crypto.randomUUID(),
        now,
        withoutLimits: true,
      }),
    );
    await handOn();
  };
  await stand("ignoring", other);
  await address();
  expect(await toldOf(follower)).toEqual([]);
  // Who is ignored learns nothing of it: the post stands like any other.
  expect(await toldOf(other)).toEqual([]);
  await stand("neutral", other);
  await address();
  expect(await toldOf(follower)).toMatchObject([{ kind: "mention" }]);
});

test("nobody ignores the team or themselves", async () => {
  const staff = await createWriter({ role: "moderator" });
  await expect(stand("ignoring", staff)).rejects.toThrow("ignore-staff");
  await expect(stand("following", follower)).rejects.toThrow("stance-own");
});

test("followers who may not read the category any more are told of nothing", async () => {
  await follow("watching");
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "watching");
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", category.id)
    .execute();
  const before = await database().selectFrom("notification").selectAll().execute();
  await reply(topicNumber, await createWriter({ role: "moderator" }));
  expect(await toldOf(follower)).toEqual([]);
  const after = await database().selectFrom("notification").selectAll().execute();
  expect(after.filter(({ memberId }) => memberId === follower.id)).toEqual(
    before.filter(({ memberId }) => memberId === follower.id),
  );
});

test("nobody chooses a level for what they may not see", async () => {
  const hidden = await createCategory({ visibility: "staff" });
  await expect(follow("watching", hidden.id)).rejects.toThrow("not-found");
});

test("the topic's control shows what counts, chosen or not", async () => {
  const { topicId, topicNumber } = await openTopic();
  const levelOf = ({ id: memberId }: { id: string }) =>
    findTopicLevel(database(), { topicId, memberId });
  expect(await levelOf(author)).toEqual({ level: "watching", isChosen: false });
  expect(await levelOf(follower)).toEqual({ level: "normal", isChosen: false });
  await reply(topicNumber, follower);
  expect(await levelOf(follower)).toEqual({ level: "tracking", isChosen: false });
  await follow("muted");
  expect(await levelOf(follower)).toEqual({ level: "muted", isChosen: false });
  await choose(topicId, "normal");
  expect(await levelOf(follower)).toEqual({ level: "normal", isChosen: true });
});

test("whoever reads the topic has read what was told of it, and only that", async () => {
  const { topicId, topicNumber } = await openTopic();
  await choose(topicId, "watching");
  await reply(topicNumber);
  await reply(topicNumber);
  const unread = () => countUnreadNotifications(database(), follower.id);
  const readUpTo = (number: number) =>
    inTransaction((trx) =>
      noteReading(trx, {
        viewer: { memberId: follower.id, isStaff: false },
        topicId,
        number,
        seconds: 1,
        now,
      }),
    );
  await readUpTo(2);
  expect(await unread()).toBe(1);
  await readUpTo(3);
  expect(await unread()).toBe(0);
});
