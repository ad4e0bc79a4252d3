import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { decideItem, type ItemDecision } from "#app/moderation/commands/decide-item.server.ts";
import { findReviewPage } from "#app/moderation/queries/find-review-page.server.ts";
import { listReviewItems } from "#app/moderation/queries/list-review-items.server.ts";
import { readQueueFilter } from "#app/moderation/rules/queue-filter.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import { movePointsAsStaff } from "#app/points/commands/move-points-as-staff.server.ts";
import { requestApproval } from "#app/points/commands/request-approval.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import { workThroughEvents } from "#tests/factories/held-post.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
type Staff = Awaited<ReturnType<typeof createStaff>>;
let member: { id: string };
let ella: Staff;
let henrike: Staff;

beforeEach(async () => {
  member = await createMember({ displayName: "Mira" });
  ella = await createStaff("manager", "Ella");
  henrike = await createStaff("manager", "Henrike");
});

const nameOf = ({ id, displayName: name }: Staff) => ({ id, name });

/** Points above the limit of one person, in the queue. */
async function asked(by = ella) {
  await inTransaction((trx) =>
    movePointsAsStaff(trx, {
      kind: "grant",
      memberId: member.id,
      points: 1_500,
      reason: "Danke für alles",
      by: nameOf(by),
      requestKey: randomUUID(),
      now,
    }),
  );
  await workThroughEvents();
  return itemOf(member.id);
}

function itemOf(memberId: string) {
  return database()
    .selectFrom("reviewItem")
    .selectAll()
    .where("kind", "=", "approval")
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
}

type Item = Pick<Awaited<ReturnType<typeof asked>>, "id" | "version">;

const decide = ({ id: itemId, version }: Item, staff: Staff, more: Partial<ItemDecision> = {}) =>
  decideItem({ itemId, version, decision: "allow", reason: "", staff, now, ...more });

async function points() {
  expect(await verifyLedger(database())).toEqual([]);
  return (await findPointsSummary(database(), member.id)).available;
}

async function eventsOf(requestId: string) {
  const events = await database()
    .selectFrom("domainEvent")
    .select("name")
    .where("subjectId", "=", requestId)
    .orderBy("id")
    .execute();
  return events.map(({ name }) => name);
}

test("what needs a second person is a case, with how much, for whom, why and who asked", async () => {
  const item = await asked();
  const page = await findReviewPage(database(), { itemId: item.id, now });
  expect(page).toMatchObject({
    author: { id: member.id },
    approval: { points: 1_500, reason: "Danke für alles", requesterName: "Ella" },
  });
  const asking = { filter: readQueueFilter(new URLSearchParams()), staffId: ella.id, now };
  const listed = async (role: "moderator" | "manager") =>
    (await listReviewItems(database(), { ...asking, role, limit: 50 })).find(
      ({ id }) => id === item.id,
    );
  expect(await listed("manager")).toMatchObject({ requestPoints: 1_500, memberName: "Mira" });
  expect(await listed("moderator")).toBeUndefined();
});

test("of two who approve at once one does, and the points are booked once", async () => {
  const item = await asked();
  const third = await createStaff("manager");
  const outcomes = await Promise.allSettled([decide(item, henrike), decide(item, third)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await points()).toBe(1_500);
  await workThroughEvents();
  expect(await eventsOf(item.objectId)).toEqual(["approval.requested", "approval.decided"]);
  expect(await itemOf(member.id)).toMatchObject({ decision: "allow" });
});

test("nobody approves what they asked for, what they get, or without the right", async () => {
  const item = await asked();
  await expect(decide(item, ella)).rejects.toThrow("own-request");
  await expect(decide(item, await createStaff("moderator"))).rejects.toThrow("forbidden");
  await expect(decide(item, henrike, { decision: "hide", clause: 1 })).rejects.toThrow(
    "decision-not-offered",
  );
  await expect(decide({ ...item, version: 9 }, henrike)).rejects.toThrow("item-changed");
  expect(await points()).toBe(0);
  expect((await itemOf(member.id)).decidedAt).toBeNull();
  member = await createMember({ role: "manager" });
  const own = await asked();
  await expect(decide(own, { ...henrike, id: member.id })).rejects.toThrow("judges-own-post");
});

test("a decline says why to whoever asked, and moves nothing", async () => {
  const item = await asked();
  await expect(decide(item, henrike, { decision: "decline" })).rejects.toThrow(
    "decision-reason-missing",
  );
  await decide(item, henrike, { decision: "decline", reason: "Zu viel auf einmal." });
  expect(await points()).toBe(0);
  const request = await database()
    .selectFrom("approvalRequest")
    .select(["outcome", "note", "decidedBy"])
    .where("id", "=", item.objectId)
    .executeTakeFirstOrThrow();
  expect(request).toEqual({
    outcome: "declined",
    note: "Zu viel auf einmal.",
    decidedBy: henrike.id,
  });
});

test("what is decided on the page of approvals leaves the queue, whichever was quicker", async () => {
  const item = await asked();
  const onPage = { requestId: item.objectId, outcome: "approved", note: null, now } as const;
  await inTransaction((trx) =>
    decideApproval(trx, { ...onPage, decidedBy: nameOf(henrike) }, approvalEffects),
  );
  await expect(decide(item, henrike)).rejects.toThrow("already-decided");
  expect((await itemOf(member.id)).decidedAt).toBeNull();
  await workThroughEvents();
  expect(await itemOf(member.id)).toMatchObject({ decision: "allow", decidedBy: henrike.id });
  expect(await points()).toBe(1_500);
});

test("what concerns many members is a case, too", async () => {
  const { requestId } = await inTransaction((trx) =>
    requestApproval(trx, {
      kind: "points.bulk-grant",
      memberId: null,
      requestKey: randomUUID(),
      points: 9_000,
      facts: { bulkGrantId: randomUUID(), rows: 30 },
      reason: "Sommerfest",
      requestedBy: nameOf(ella),
      now,
    }),
  );
  await workThroughEvents();
  const item = await database()
    .selectFrom("reviewItem")
    .select("id")
    .where("objectId", "=", requestId)
    .executeTakeFirstOrThrow();
  const page = await findReviewPage(database(), { itemId: item.id, now });
  expect(page).toMatchObject({ author: { id: ella.id }, approval: { memberNumber: null } });
});
