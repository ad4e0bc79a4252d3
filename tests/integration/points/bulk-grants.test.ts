import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { replaceSegmentMembers } from "#app/accounts/commands/replace-segment-members.server.ts";
import { createSegment } from "#app/accounts/commands/save-segment.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import {
  type BulkGrantDraft,
  draftBulkGrant,
} from "#app/points/commands/draft-bulk-grant.server.ts";
import { cancelBulkGrant, startBulkGrant } from "#app/points/commands/steer-bulk-grant.server.ts";
import { workThroughBulkGrant } from "#app/points/commands/work-through-bulk-grant.server.ts";
import { findBulkGrant } from "#app/points/queries/find-bulk-grant.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { readBulkRows } from "#app/points/rules/bulk-grant.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
let ella: { id: string; name: string };

beforeEach(async () => {
  const { id, displayName: name } = await createMember({ role: "manager" });
  ella = { id, name };
});

async function members(count: number) {
  const made = [];
  for (let index = 0; index < count; index++) made.push(await createMember());
  return made;
}
const draft = (source: BulkGrantDraft["source"]) =>
  inTransaction((trx) =>
    draftBulkGrant(trx, { name: "Anniversary", reason: "Ten years!", source, by: ella, now }),
  );
const table = (rows: string[][]) => draft({ kind: "csv", rows: readBulkRows(rows, null) });
const start = (id: string) => inTransaction((trx) => startBulkGrant(trx, { id, by: ella, now }));
const work = (id: string, rowsPerBatch = 3) =>
  workThroughBulkGrant({ bulkGrantId: id, now: () => now, rowsPerBatch });
const stateOf = async (id: string) => (await findBulkGrant(database(), id))!;
const available = async (memberId: string) =>
  (await findPointsSummary(database(), memberId)).available;

test("previews who is found, unknown and doubled, and books every other row once", async () => {
  const [a, b] = (await members(2)) as never as [
    { id: string; number: number },
    { id: string; email: string },
  ];
  const { id } = await table([
    [`#${a.number}`, "20"],
    [b.email, "30", "Just for you"],
    ["nobody@example.org", "10"],
    [String(a.number), "20"],
  ]);
  expect(await stateOf(id)).toMatchObject({
    state: "draft",
    totalPoints: 50,
    rowCount: 4,
    problems: [
      { problem: "duplicate", count: 1 },
      { problem: "unknown", count: 1 },
    ],
  });
  expect(await available(a.id)).toBe(0);
  expect(await start(id)).toEqual({ outcome: "running" });
  await work(id);
  expect([await available(a.id), await available(b.id)]).toEqual([20, 30]);
  expect(await stateOf(id)).toMatchObject({ state: "finished", booked: { count: 2, points: 50 } });
  await work(id);
  expect(await available(a.id)).toBe(20);
  expect(await verifyLedger(database())).toEqual([]);
});

test("gives a segment's members the same, and several workers at once give it once", async () => {
  const all = await members(20);
  const segmentId = await inTransaction(async (trx) => {
    const { id } = await createSegment(trx, {
      name: randomUUID(),
      kind: "list",
      definition: { criteria: [] },
      by: ella,
      now,
    });
    await replaceSegmentMembers(trx, { segmentId: id, memberIds: all.map((one) => one.id), now });
    return id;
  });
  const { id } = await draft({ kind: "segment", segmentId, points: 5 });
  await start(id);
  await Promise.all([work(id), work(id), work(id), work(id)]);
  for (const one of all) expect(await available(one.id)).toBe(5);
  expect(await stateOf(id)).toMatchObject({ booked: { count: 20 }, open: { count: 0 } });
});

test("waits for a second person where all of it together is above the limit", async () => {
  const all = await members(3);
  const { id } = await table(all.map(({ number }) => [String(number), "500"]));
  expect(await start(id)).toEqual({ outcome: "waiting" });
  await work(id);
  expect(await stateOf(id)).toMatchObject({ state: "waiting", booked: { count: 0 } });
  const other = await createMember({ role: "admin" });
  const request = await database()
    .selectFrom("approvalRequest")
    .select("id")
    .where("requestKey", "=", `bulk:${id}`)
    .executeTakeFirstOrThrow();
  const decision = { outcome: "approved", note: null, now } as const;
  await inTransaction((trx) =>
    decideApproval(
      trx,
      { requestId: request.id, ...decision, decidedBy: { id: other.id, name: "Henrike" } },
      approvalEffects,
    ),
  );
  await work(id);
  expect(await stateOf(id)).toMatchObject({ state: "finished", booked: { count: 3 } });
});

test("cancelled in the middle: what was given stays, the rest says so, and nothing more happens", async () => {
  const all = await members(6);
  const { id } = await table(all.map(({ number }) => [String(number), "10"]));
  await start(id);
  // Stops as a killed worker does: after one transaction.
  const ticks = [now];
  const once = workThroughBulkGrant({
    bulkGrantId: id,
    rowsPerBatch: 2,
    now: () => {
      const tick = ticks.pop();
      if (!tick) throw new Error("killed");
      return tick;
    },
  });
  await expect(once).rejects.toThrow("killed");
  expect(await stateOf(id)).toMatchObject({ booked: { count: 2 }, open: { count: 4 } });
  await inTransaction((trx) => cancelBulkGrant(trx, { id, by: ella, now }));
  await work(id);
  expect(await stateOf(id)).toMatchObject({
    state: "cancelled",
    booked: { count: 2 },
    cancelled: { count: 4 },
  });
});

test("goes on where a killed worker stopped, and an account closed meanwhile is told apart", async () => {
  const all = await members(4);
  const { id } = await table(all.map(({ number }) => [String(number), "10"]));
  await start(id);
  await database()
    .updateTable("member")
    .set({ closedAt: now })
    .where("id", "=", all[3]!.id)
    .execute();
  let calls = 0;
  const killed = workThroughBulkGrant({
    bulkGrantId: id,
    rowsPerBatch: 1,
    now: () => {
      calls += 1;
      if (calls > 2) throw new Error("killed");
      return now;
    },
  });
  await expect(killed).rejects.toThrow("killed");
  await work(id, 2);
  expect(await stateOf(id)).toMatchObject({
    state: "finished",
    booked: { count: 3 },
    failed: { count: 1 },
  });
  for (const one of all.slice(0, 3)) expect(await available(one.id)).toBe(10);
});

test("cannot be started twice, nor without anybody", async () => {
  const [a] = await members(1);
  const { id } = await table([[String(a!.number), "10"]]);
  const answers = await Promise.allSettled([start(id), start(id), start(id)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(table([])).rejects.toMatchObject({ code: "bulk-grant-size" });
});
