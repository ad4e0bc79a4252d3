import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import { likePost, unlikePost } from "#app/forum/commands/like-post.server.ts";
import type { WrittenPost } from "#app/forum/commands/lock-writer.server.ts";
import { mergeTopics } from "#app/forum/commands/merge-topics.server.ts";
import { moveTopic } from "#app/forum/commands/move-topic.server.ts";
import { movePostsToTopic, splitTopic } from "#app/forum/commands/split-topic.server.ts";
import { findMergedTopic, findMovedPost } from "#app/forum/queries/find-moved-post.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

type Trx = Parameters<Parameters<typeof inTransaction>[0]>[0];
type Author = Awaited<ReturnType<typeof createWriter>>;

const acts = [
  "reply",
  "edit",
  "like",
  "unlike",
  "delete",
  "undelete",
  "hide",
  "restore",
  "move",
  "split",
  "carry",
  "merge",
] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat({ max: 3 }),
  post: fc.nat({ max: 30 }),
  other: fc.nat({ max: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let members: Author[];
let moderator: Author & { name: string };

beforeAll(async () => {
  members = await Promise.all(Array.from({ length: 4 }, () => createWriter()));
  const staff = await createWriter({ role: "moderator" });
  moderator = { ...staff, name: staff.displayName };
});

/** Two categories with a topic each, and what may happen to them. */
async function createScene() {
  const categories = [await createCategory(), await createCategory()];
  const topics: number[] = [];
  const postIds: string[] = [];
  // Every address that was ever right: it has to lead to its post for good.
  const addresses: { topicNumber: number; post: number; postId: string }[] = [];
  const note = (post: WrittenPost) => {
    postIds.push(post.postId);
    const { topicNumber, postNumber, postId } = post;
    addresses.push({ topicNumber, post: postNumber, postId });
  };
  for (const { id: categoryId } of categories) {
    const topic = await writeTopic({ author: members[0]!, categoryId, withoutLimits: true });
    topics.push(topic.topicNumber);
    note(topic);
  }
  const run = ({ act, who, post, other }: Step) => {
    const actor = members[who]!;
    const postId = postIds[post % postIds.length]!;
    const number = topics[post % topics.length]!;
    const intoNumber = topics[other % topics.length]!;
    const categoryId = categories[other % categories.length]!.id;
    const [moderatorId, by] = [moderator.id, moderator];
    const tool = { number, by, now };
    const postNumbers = [2 + (other % 4), 2 + (post % 3)];
    return {
      reply: (trx: Trx) =>
        createReply(trx, {
          author: actor,
          topicNumber: number,
          replyToNumber: null,
          document: documentFromPlainText("Zwei Klicks gröber."),
          requestKey: randomUUID(),
          withoutLimits: true,
          now,
        }),
      edit: (trx: Trx) => edit(trx, { postId, text: `Fassung ${post} ${other}` }),
      like: (trx: Trx) => likePost(trx, { postId, liker: actor, now }),
      unlike: (trx: Trx) => unlikePost(trx, { postId, liker: actor, now }),
      delete: (trx: Trx) => deletePost(trx, { postId, actor: by, reason: "Test", now }),
      undelete: (trx: Trx) => undoDeletePost(trx, { postId, actor: by, now }),
      hide: (trx: Trx) => hidePost(trx, { postId, moderatorId, reason: "Test", now }),
      restore: (trx: Trx) => restorePost(trx, { postId, moderatorId, reason: "Test", now }),
      move: (trx: Trx) => moveTopic(trx, { ...tool, categoryId }),
      split: async (trx: Trx) => {
        const title = "Nebenweg";
        const kind = "question" as const;
        const made = await splitTopic(trx, { ...tool, postNumbers, title, categoryId, kind });
        topics.push(made.number);
      },
      carry: (trx: Trx) => movePostsToTopic(trx, { ...tool, postNumbers, intoNumber }),
      merge: (trx: Trx) => mergeTopics(trx, { ...tool, intoNumber }),
    }[act];
  };
  return { run, note, addresses };
}

async function edit(trx: Trx, { postId, text }: { postId: string; text: string }): Promise<void> {
  const { revision } = await trx
    .selectFrom("forumPost")
    .select("revision")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  const document = documentFromPlainText(text);
  await editPost(trx, { postId, editor: moderator, document, revision, reason: "Test", now });
}

/** The post at an address, or that the address leads to. */
async function postAt({ topicNumber, post }: { topicNumber: number; post: number }) {
  const staff = { memberId: moderator.id, isStaff: true };
  const here = await idOf({ number: topicNumber, post });
  if (here) return here;
  const asked = { topicNumber, post, viewer: staff };
  const place =
    (await findMovedPost(database(), asked)) ?? (await findMergedTopic(database(), asked));
  return place && (await idOf(place));
}

async function idOf({ number, post }: { number: number; post: number }) {
  const row = await database()
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select("forumPost.id")
    .where("forumTopic.number", "=", number)
    .where("forumPost.number", "=", post)
    .executeTakeFirst();
  return row?.id;
}

test("counters equal a recount after any sequence of acts, side by side, and every address leads to its post", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const { run, note, addresses } = await createScene();
      const perform = async (each: Step) => {
        const done = await inTransaction<unknown>((trx) => run(each)(trx));
        // After the commit: what is rolled back and tried again has written nothing.
        if (each.act === "reply") note(done as WrittenPost);
      };
      for (const result of await Promise.allSettled(steps.map(perform)))
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(DomainError);
      for (const each of steps.slice(0, 8)) await perform(each).catch(onlyRefusals);
      expect(await verifyForumCounters(database())).toEqual([]);
      for (const address of addresses) expect(await postAt(address)).toBe(address.postId);
    }),
    { numRuns: 25 },
  );
}, 120_000);

function onlyRefusals(error: unknown): void {
  expect(error).toBeInstanceOf(DomainError);
}

test("fifty replies at once get fifty numbers without a gap or a double", async () => {
  const writers = await Promise.all(Array.from({ length: 10 }, () => createWriter()));
  const category = await createCategory();
  const { topicNumber } = await writeTopic({ author: writers[0]!, categoryId: category.id });
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      writeReply({
        author: writers[index % writers.length]!,
        topicNumber,
        withoutLimits: true,
        // Clocks of several processes: who comes later may have the earlier time.
        now: now.subtract({ milliseconds: (index * 7) % 50 }),
      }),
    ),
  );
  const numbers = replies.map(({ postNumber }) => postNumber).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 2));
  expect(await verifyForumCounters(database())).toEqual([]);
});
