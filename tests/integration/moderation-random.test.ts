import fc from "fast-check";
import { expect, test } from "vitest";
import { findRestriction } from "#app/accounts/queries/find-restriction.server.ts";
import { acceptAnswer } from "#app/forum/commands/accept-answer.server.ts";
import { keepTopicTimes } from "#app/forum/commands/keep-topic-times.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { refreshTrust } from "#app/forum/commands/refresh-trust.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { defaultTrustThresholds } from "#app/forum/rules/trust-thresholds.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { endDueMeasures } from "#app/moderation/commands/end-due-measures.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { verifyAuditChain } from "#app/moderation/queries/verify-audit-chain.server.ts";
import { type ActionName, actions } from "#app/moderation/rules/actions.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Subscriptions } from "#app/platform/events.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { earnByEvent } from "#app/points/handlers/earn-by-event.server.ts";
import { settlePointsOfPost } from "#app/points/handlers/settle-points-of-post.server.ts";
import { isPostHidden } from "#app/points/queries/is-post-hidden.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createRule } from "#tests/factories/earning.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { newEarner } from "#tests/support/earner.ts";

const { by, pointsOf } = newEarner();

const start = Temporal.Instant.from("2026-03-02T12:00:00Z");

type Step =
  | { do: "act"; action: ActionName; days: number | undefined }
  | { do: "report"; action: "hide" | "delete" | "keep" }
  | { do: "undo" | "appeal" | "decide-appeal"; which: number; isRight: boolean }
  | { do: "wait"; days: number };

const acts = [
  "lock",
  "hide",
  "delete",
  "reset-name",
  "clear-text",
  "warn",
  "silence",
  "suspend",
] as const;
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("act" as const),
    action: fc.constantFrom(...acts),
    days: fc.constantFrom(undefined, 1, 3, 7),
  }),
  fc.record({
    do: fc.constant("report" as const),
    action: fc.constantFrom("hide" as const, "delete" as const, "keep" as const),
  }),
  fc.record({
    do: fc.constantFrom("undo" as const, "appeal" as const, "decide-appeal" as const),
    which: fc.nat(20),
    isRight: fc.boolean(),
  }),
  fc.record({ do: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 5 }) }),
);

/** When the worker hears of what a step has done: at once, in whatever order, or only later. */
const hearings = ["in-order", "backwards", "later"] as const;
type Hearing = (typeof hearings)[number];
const course = fc.array(fc.tuple(steps, fc.constantFrom(...hearings)), {
  minLength: 1,
  maxLength: 14,
});

const forAnswer = 30;
const forOrder = 100;

/** A place with a liked post, two moderators, and a clock that only goes on. */
async function createScene() {
  const place = await createReportedPlace();
  const [jonas, ella] = await Promise.all([createStaff(), createStaff()]);
  const reporter = await createReporter();
  const liker = { id: place.asker.id, isStaff: false };
  await inTransaction((trx) => likePost(trx, { postId: place.postId, liker, now: start }));
  await database()
    .updateTable("member")
    .set({ displayName: "Tomke Steen", about: "Röstet zu Hause." })
    .where("id", "=", place.author.id)
    .execute();
  await earn(place);
  return { ...place, jonas, ella, reporter, now: start };
}

/** The post is the answer, which is worth points; and there are some that no decision is about. */
async function earn({
  author,
  asker,
  topic,
  postId,
}: Awaited<ReturnType<typeof createReportedPlace>>) {
  await database()
    .updateTable("forumTopic")
    .set({ kind: "question" })
    .where("id", "=", topic.topicId)
    .execute();
  const actor = { id: asker.id, isStaff: false };
  await inTransaction((trx) => acceptAnswer(trx, { postId, actor, now: start }));
  await giveEarnedPoints({ memberId: author.id, points: forOrder, now: start });
  await hear(postId, "in-order");
}

const heard: Subscriptions = {
  "post.accepted": [earnByEvent],
  "post.hidden": [settlePointsOfPost],
  "post.restored": [settlePointsOfPost],
  "post.deleted": [settlePointsOfPost],
  "post.undeleted": [settlePointsOfPost],
};

/** The worker brings the points to where they should be. */
async function hear(postId: string, hearing: Exclude<Hearing, "later">): Promise<void> {
  const events = await database()
    .selectFrom("domainEvent")
    .leftJoin("eventHandling", "eventHandling.eventId", "domainEvent.id")
    .select("domainEvent.id")
    .where("subjectKind", "=", "post")
    .where("subjectId", "=", postId)
    .where("name", "in", Object.keys(heard))
    .where("eventHandling.eventId", "is", null)
    .orderBy("domainEvent.id", hearing === "in-order" ? "asc" : "desc")
    .execute();
  for (const { id } of events) await dispatchEvent(id, heard);
}
type Scene = Awaited<ReturnType<typeof createScene>>;

async function take(scene: Scene, step: Step): Promise<void> {
  const { postId, author, topic, jonas, now } = scene;
  const words = { clause: 1, reason: "So steht es in den Regeln." };
  if (step.do === "wait") {
    scene.now = now.add({ hours: 24 * step.days });
    await endDueMeasures({ now: scene.now });
    await keepTopicTimes({ now: scene.now });
  } else if (step.do === "act") {
    const { action, days } = step;
    const objects = { post: postId, topic: topic.topicId, member: author.id };
    const objectId = objects[actions[action].appliesTo];
    await actDirectly({ action, objectId, days, ...words, staff: jonas, now });
  } else if (step.do === "report") {
    await report(postId, { reporter: scene.reporter, now });
    const { id: itemId, version } = await openItemOf(postId);
    await decideItem({ itemId, version, decision: step.action, ...words, staff: jonas, now });
  } else await onMeasure(scene, step);
}

async function onMeasure(
  { author, asker, ella, now }: Scene,
  { do: act, which, isRight }: Extract<Step, { which: number }>,
): Promise<void> {
  const measures = await database()
    .selectFrom("moderationMeasure")
    .select(["id", "memberId"])
    .where("memberId", "in", [author.id, asker.id])
    .orderBy("id")
    .execute();
  const measure = measures[which % (measures.length || 1)];
  if (!measure) return;
  const reason = "Noch einmal angesehen.";
  if (act === "undo")
    return restoreFromMeasure({ measureId: measure.id, reason, staff: ella, now });
  if (act === "appeal")
    return fileAppeal({
      measureId: measure.id,
      memberId: measure.memberId!,
      explanation: "Das sehe ich anders.",
      now,
    });
  const { id: itemId, version } = await openItemOf(measure.id);
  const decision = isRight ? "reverse" : "confirm";
  await decideItem({ itemId, version, decision, reason, staff: ella, now });
}

/** What should be, from nothing but the measures that stand. */
async function expected({ author, postId, topic, now }: Scene) {
  const standing = await database()
    .selectFrom("moderationMeasure")
    .select(["kind", "objectId", "until"])
    .where("objectId", "in", [author.id, postId, topic.topicId])
    .where("undoneAt", "is", null)
    .where((eb) => eb.or([eb("until", "is", null), eb("until", ">", now.toString())]))
    .execute();
  const has = (kind: ActionName) => standing.some((measure) => measure.kind === kind);
  const isGone = has("hide") || has("delete");
  // An action that found its part gone already was refused, so at most one of each stands.
  const profile = { hasName: !has("reset-name"), hasText: !has("clear-text") };
  return {
    isHidden: has("hide"),
    isDeleted: has("delete"),
    isClosed: has("lock"),
    visiblePosts: isGone ? 1 : 2,
    losesPoints: isGone,
    ...profile,
    restriction: has("suspend") ? "suspend" : has("silence") ? "silence" : null,
    likes: 1,
  };
}

async function expectedPoints(scene: Scene): Promise<number> {
  return forOrder + ((await expected(scene)).losesPoints ? 0 : forAnswer);
}

async function actual({ author, postId, topic, now }: Scene) {
  const post = await database()
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select([
      "forumPost.hiddenAt",
      "forumPost.deletedAt",
      "forumPost.likeCount",
      "forumTopic.closedAt",
      "forumTopic.visiblePostCount",
    ])
    .where("forumPost.id", "=", postId)
    .where("forumTopic.id", "=", topic.topicId)
    .executeTakeFirstOrThrow();
  const restriction = await findRestriction(database(), { memberId: author.id, now });
  const { displayName, about } = await database()
    .selectFrom("member")
    .select(["displayName", "about"])
    .where("id", "=", author.id)
    .executeTakeFirstOrThrow();
  return {
    isHidden: post.hiddenAt !== null,
    isDeleted: post.deletedAt !== null,
    isClosed: post.closedAt !== null,
    visiblePosts: post.visiblePostCount,
    losesPoints: await isPostHidden(database(), postId),
    restriction: restriction?.kind ?? null,
    likes: post.likeCount,
    hasName: displayName === "Tomke Steen",
    hasText: about !== "",
  };
}

test("whatever is decided, undone, objected to or runs out, only the standing decisions count", async () => {
  const now = start.subtract({ hours: 24 });
  await createRule({ now, by, trigger: "answer-accepted", amount: { fixed: forAnswer } });
  await fc.assert(
    fc.asyncProperty(course, async (taken) => {
      const scene = await createTrustedScene();
      const { author, postId } = scene;
      const before = await countTrust(author.id);
      expect(await pointsOf(author.id)).toBe(forOrder + forAnswer);
      for (const [step, hearing] of taken) {
        try {
          await take(scene, step);
        } catch (error) {
          // What does not fit is refused and must change nothing.
          if (!(error instanceof DomainError) && !isNoItem(error)) throw error;
        }
        expect(await actual(scene)).toEqual(await expected(scene));
        if (hearing === "later") continue;
        await hear(postId, hearing);
        expect(await pointsOf(author.id)).toBe(await expectedPoints(scene));
      }
      const standing = await database()
        .selectFrom("moderationMeasure")
        .select("id")
        .where("memberId", "in", [scene.author.id, scene.asker.id])
        .where("undoneAt", "is", null)
        .where("endedAt", "is", null)
        .where("automated", "=", false)
        .execute();
      const isTakenDown = (await actual(scene)).visiblePosts === 1;
      expect(await countTrust(scene.author.id)).toBe(isTakenDown ? 1 : before);
      for (const { id: measureId } of standing)
        await restoreFromMeasure({
          measureId,
          reason: "Alles zurück.",
          staff: scene.ella,
          now: scene.now,
        });
      const { now } = scene;
      await hear(postId, "backwards");
      expect(await pointsOf(author.id)).toBe(forOrder + forAnswer);
      expect(await actual(scene)).toEqual(await expected(scene));
      expect(await actual(scene)).toMatchObject({ visiblePosts: 2, losesPoints: false });
      expect(await countTrust(scene.author.id)).toBe(before);
      expect(await findRestriction(database(), { memberId: scene.author.id, now })).toBeUndefined();
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(await verifyForumCounters(database())).toEqual([]);
  expect(await verifyLedger(database())).toEqual([]);
  expect(await verifyAuditChain(database())).toMatchObject({ brokenAt: null });
}, 120_000);

/** The author has reached the second level once, and nothing at all may be taken down to keep it. */
async function createTrustedScene() {
  const scene = await createScene();
  await database()
    .insertInto("memberTrust")
    .values({ memberId: scene.author.id, level: 2, reached: 2, since: start.toString() })
    .onConflict((conflict) => conflict.column("memberId").doUpdateSet({ level: 2, reached: 2 }))
    .execute();
  const { regular } = defaultTrustThresholds;
  await inTransaction((trx) =>
    saveSetting(trx, {
      key: "trust-thresholds",
      value: { ...defaultTrustThresholds, regular: { ...regular, upheldMost: 0 } },
      updatedBy: null,
      now: start,
    }),
  );
  return scene;
}

function countTrust(memberId: string) {
  return inTransaction((trx) => refreshTrust(trx, { memberId, now: start }));
}

function isNoItem(error: unknown): boolean {
  return error instanceof Error && error.message === "no result";
}
