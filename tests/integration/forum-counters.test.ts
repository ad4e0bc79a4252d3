import fc from "fast-check";
import { expect, test } from "vitest";
import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import { likePost, unlikePost } from "#app/forum/commands/like-post.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

type Trx = Parameters<Parameters<typeof inTransaction>[0]>[0];

const acts = ["reply", "like", "unlike", "delete", "undelete", "hide", "restore"] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat({ max: 3 }),
  post: fc.nat({ max: 30 }),
});

test("counters equal a recount after any sequence of acts, side by side", async () => {
  const members = await Promise.all(Array.from({ length: 4 }, () => createWriter()));
  const moderator = await createWriter({ role: "moderator" });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const category = await createCategory();
      const topic = await writeTopic({ author: members[0]!, categoryId: category.id });
      const postIds = [topic.postId];
      const run = async ({ act, who, post }: (typeof steps)[number]) => {
        const actor = members[who]!;
        const postId = postIds[post % postIds.length]!;
        const moderatorId = moderator.id;
        if (act === "reply") {
          const reply = await writeReply({ author: actor, topicNumber: topic.topicNumber });
          postIds.push(reply.postId);
          return;
        }
        const perform = {
          like: (trx: Trx) => likePost(trx, { postId, liker: actor, now }),
          unlike: (trx: Trx) => unlikePost(trx, { postId, liker: actor, now }),
          delete: (trx: Trx) => deletePost(trx, { postId, actor: moderator, reason: "Test", now }),
          undelete: (trx: Trx) => undoDeletePost(trx, { postId, actor: moderator, now }),
          hide: (trx: Trx) => hidePost(trx, { postId, moderatorId, reason: "Test", now }),
          restore: (trx: Trx) => restorePost(trx, { postId, moderatorId, reason: "Test", now }),
        }[act];
        await inTransaction(async (trx) => void (await perform(trx)));
      };
      const settled = await Promise.allSettled(steps.map(run));
      for (const result of settled)
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(DomainError);
      expect(await verifyForumCounters(database())).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
