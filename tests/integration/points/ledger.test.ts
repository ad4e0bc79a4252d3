import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { restoreEarnings } from "#app/points/commands/restore-earnings.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { reverseEarnings } from "#app/points/commands/reverse-earnings.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
const days = (count: number) => now.add({ hours: 24 * count });
let memberId: string;

beforeEach(async () => {
  memberId = (await createMember()).id;
});

const claim = () => ({ kind: "redemption", id: randomUUID() });
const hold = (points: number, source = claim(), at = now) =>
  inTransaction((trx) => holdPoints(trx, { memberId, points, source, now: at }));
const spend = (points: number, source: { kind: string; id: string }, at = now) =>
  inTransaction(async (trx) => {
    await holdPoints(trx, { memberId, points, source, now: at });
    await capturePoints(trx, { memberId, source, now: at });
  });
const giveBack = (source: { kind: string; id: string }, at = now) =>
  inTransaction((trx) => returnPoints(trx, { memberId, source, reason: null, now: at }));
const refund = (orderId: string, refundedMinor: number, paidMinor = 10_000, at = now) =>
  inTransaction((trx) =>
    correctEarnings(trx, {
      memberId,
      source: { kind: "order", id: orderId },
      reversed: refundedMinor,
      of: paidMinor,
      now: at,
    }),
  );
const setPolicy = (refundPolicy: "only-pending" | "down-to-zero" | "into-negative") =>
  inTransaction((trx) =>
    saveSetting(trx, { key: "programme", value: { refundPolicy }, updatedBy: null, now }),
  );

async function balance() {
  const { pending, available, held, qualifying } = await database()
    .selectFrom("pointsBalance")
    .selectAll()
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
  expect(await verifyLedger(database())).toEqual([]);
  return { pending, available, held, qualifying };
}

async function lots() {
  const rows = await database()
    .selectFrom("pointsLot")
    .select(["available", "expiresAt"])
    .where("memberId", "=", memberId)
    .orderBy("expiresAt")
    .execute();
  return rows.map((lot) => [lot.available, lot.expiresAt]);
}

describe("earning", () => {
  test("is pending first, and counts for status only when it becomes available", async () => {
    await giveEarnedPoints({ memberId, points: 100, now, activatesAt: days(14) });
    expect(await balance()).toEqual({ pending: 100, available: 0, held: 0, qualifying: 0 });
    await activateDueLots({ now: days(13) });
    expect(await balance()).toMatchObject({ pending: 100, qualifying: 0 });
    await activateDueLots({ now: days(14) });
    await activateDueLots({ now: days(15) });
    expect(await balance()).toEqual({ pending: 0, available: 100, held: 0, qualifying: 100 });
  });

  test("of the same fact twenty times at once credits once", async () => {
    const orderId = randomUUID();
    await Promise.all(
      Array.from({ length: 20 }, () => giveEarnedPoints({ memberId, points: 100, now, orderId })),
    );
    expect(await balance()).toMatchObject({ available: 100 });
  });

  test("activates each lot once when two workers run at the same time", async () => {
    for (let n = 0; n < 5; n++)
      await giveEarnedPoints({ memberId, points: 10, now, activatesAt: days(1) });
    await Promise.all([activateDueLots({ now: days(2) }), activateDueLots({ now: days(2) })]);
    await activateDueLots({ now: days(2) });
    expect(await balance()).toMatchObject({ pending: 0, available: 50 });
  });
});

describe("spending", () => {
  test("takes the soonest expiry first and is settled once", async () => {
    await giveEarnedPoints({ memberId, points: 50, now });
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(90) });
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(30) });
    const source = claim();
    await hold(70, source);
    expect(await balance()).toMatchObject({ available: 80, held: 70 });
    expect((await lots()).map(([available]) => available)).toEqual([0, 30, 50]);
    await inTransaction((trx) => capturePoints(trx, { memberId, source, now }));
    await inTransaction((trx) => capturePoints(trx, { memberId, source, now }));
    expect(await balance()).toMatchObject({ available: 80, held: 0 });
    const release = inTransaction((trx) => releasePoints(trx, { memberId, source, now }));
    await expect(release).rejects.toMatchObject({ code: "hold-settled" });
  });

  test("refuses more than there is, and points past their last day", async () => {
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(1) });
    await expect(hold(51)).rejects.toMatchObject({ facts: { needed: 51, available: 50 } });
    await expect(hold(1, claim(), days(1))).rejects.toMatchObject({ facts: { available: 0 } });
  });

  test("never overdraws under simultaneous claims", async () => {
    await giveEarnedPoints({ memberId, points: 100, now });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => hold(30)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(3);
    expect(await balance()).toMatchObject({ available: 10, held: 90 });
  });

  test("that is released goes back to the same lots", async () => {
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(30) });
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(90) });
    const before = await lots();
    const source = claim();
    await hold(80, source);
    await inTransaction((trx) => releasePoints(trx, { memberId, source, now }));
    await inTransaction((trx) => releasePoints(trx, { memberId, source, now }));
    expect(await lots()).toEqual(before);
  });
});

describe("a return", () => {
  test("keeps the original expiry", async () => {
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(30) });
    const before = await lots();
    const source = claim();
    await spend(50, source);
    expect(await giveBack(source, days(10))).toMatchObject({ isRepeat: false, graceUntil: null });
    expect(await giveBack(source, days(11))).toMatchObject({ isRepeat: true });
    expect(await lots()).toEqual(before);
  });

  test("of expired points gives them 14 days of grace and says so", async () => {
    await giveEarnedPoints({ memberId, points: 50, now, expiresAt: days(30) });
    const source = claim();
    await spend(40, source);
    await expireDueLots({ now: days(31) });
    const { graceUntil } = await giveBack(source, Temporal.Instant.from("2026-12-10T10:00:00Z"));
    expect(graceUntil?.toString()).toBe("2026-12-24T23:00:00Z");
    expect(await balance()).toMatchObject({ available: 40 });
    await expireDueLots({ now: Temporal.Instant.from("2026-12-24T22:59:59Z") });
    expect(await balance()).toMatchObject({ available: 40 });
    await expireDueLots({ now: Temporal.Instant.from("2026-12-24T23:00:00Z") });
    expect(await balance()).toMatchObject({ available: 0 });
  });

  test("of what was never spent is refused", async () => {
    await giveEarnedPoints({ memberId, points: 50, now });
    const source = claim();
    await hold(10, source);
    await expect(giveBack(source)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("expiry", () => {
  test("books one transfer per lot, and nothing when it runs again", async () => {
    await giveEarnedPoints({ memberId, points: 10, now, expiresAt: days(1) });
    await giveEarnedPoints({ memberId, points: 20, now, expiresAt: days(1) });
    await giveEarnedPoints({ memberId, points: 30, now, expiresAt: days(2) });
    expect(await expireDueLots({ now: days(1) })).toBe(2);
    expect(await expireDueLots({ now: days(1) })).toBe(0);
    expect(await balance()).toMatchObject({ available: 30 });
  });
});

describe("a refund", () => {
  test("takes pending points first and undoes status only for points that counted", async () => {
    const { orderId } = await giveEarnedPoints({
      memberId,
      points: 100,
      now,
      activatesAt: days(14),
    });
    await refund(orderId, 3_000);
    expect(await balance()).toMatchObject({ pending: 70, qualifying: 0 });
    await activateDueLots({ now: days(14) });
    await refund(orderId, 5_000);
    await refund(orderId, 5_000);
    expect(await balance()).toEqual({ pending: 0, available: 50, held: 0, qualifying: 50 });
  });

  test("stops at zero by default and records what it could not take", async () => {
    await setPolicy("down-to-zero");
    const { orderId } = await giveEarnedPoints({ memberId, points: 100, now });
    await spend(80, claim());
    await refund(orderId, 10_000);
    expect(await balance()).toMatchObject({ available: 0, qualifying: 0 });
    const transfer = await database()
      .selectFrom("pointsTransfer")
      .select("facts")
      .where("memberId", "=", memberId)
      .where("kind", "=", "claw-back")
      .executeTakeFirstOrThrow();
    expect(transfer.facts).toMatchObject({ due: 100, recovered: 20, notRecovered: 80 });
  });

  test("may go below zero: later credits fill the deficit first, and claims are blocked", async () => {
    await setPolicy("into-negative");
    const { orderId } = await giveEarnedPoints({ memberId, points: 50, now });
    await spend(50, claim());
    await refund(orderId, 10_000);
    expect(await balance()).toMatchObject({ available: -50 });
    await expect(hold(1)).rejects.toMatchObject({ code: "insufficient-points" });
    await giveEarnedPoints({ memberId, points: 100, now });
    expect(await balance()).toMatchObject({ available: 50 });
    await hold(50);
    expect(await balance()).toMatchObject({ available: 0, held: 50 });
  });
});

describe("a reversal that is taken back", () => {
  test.each([
    {
      policy: "only-pending",
      lost: { available: 20, qualifying: 0 },
      back: { available: 20, qualifying: 100 },
    },
    {
      policy: "down-to-zero",
      lost: { available: 0, qualifying: 0 },
      back: { available: 20, qualifying: 100 },
    },
    {
      policy: "into-negative",
      lost: { available: -80, qualifying: 0 },
      back: { available: 20, qualifying: 100 },
    },
  ] as const)("leaves what was before ($policy)", async ({ policy, lost, back }) => {
    await setPolicy(policy);
    const { orderId } = await giveEarnedPoints({ memberId, points: 100, now, expiresAt: days(90) });
    await spend(80, claim());
    const before = await lots();
    for (let round = 0; round < 2; round++) {
      await refund(orderId, 10_000);
      expect(await balance()).toMatchObject(lost);
      await refund(orderId, 0);
      expect(await balance()).toMatchObject(back);
      expect(await lots()).toEqual(before);
    }
  });

  test.each([
    { policy: "only-pending", half: 20 },
    { policy: "down-to-zero", half: 0 },
    { policy: "into-negative", half: -30 },
  ] as const)(
    "in part first forgets what could not be taken ($policy)",
    async ({ policy, half }) => {
      await setPolicy(policy);
      const { orderId } = await giveEarnedPoints({ memberId, points: 100, now });
      await spend(80, claim());
      await refund(orderId, 10_000);
      await refund(orderId, 5_000);
      expect(await balance()).toMatchObject({ available: half, qualifying: 50 });
      await refund(orderId, 0);
      expect(await balance()).toMatchObject({ available: 20, qualifying: 100 });
    },
  );

  test("gives points their days of grace whose lot has expired meanwhile", async () => {
    await setPolicy("down-to-zero");
    const { orderId } = await giveEarnedPoints({ memberId, points: 100, now, expiresAt: days(30) });
    await refund(orderId, 10_000);
    await refund(orderId, 4_000, 10_000, days(40));
    expect(await lots()).toContainEqual([60, "2026-12-27T23:00:00Z"]);
    expect(await balance()).toMatchObject({ available: 60, qualifying: 60 });
  });

  test("gives owed points that were paid meanwhile a lot of their own", async () => {
    await setPolicy("into-negative");
    const { orderId } = await giveEarnedPoints({ memberId, points: 100, now, expiresAt: days(90) });
    const source = claim();
    await hold(100, source);
    await refund(orderId, 10_000);
    await giveEarnedPoints({ memberId, points: 100, now });
    await inTransaction((trx) => releasePoints(trx, { memberId, source, now }));
    await refund(orderId, 0);
    expect(await balance()).toMatchObject({ available: 200, qualifying: 200 });
    expect(await lots()).toContainEqual([100, days(90).toString()]);
  });

  test("counts for status in the period of the purchase, with its qualifying share only", async () => {
    const { orderId } = await giveEarnedPoints({
      memberId,
      points: 100,
      qualifyingPoints: 60,
      now,
    });
    await refund(orderId, 2_500, 10_000, days(200));
    await refund(orderId, 0, 10_000, days(300));
    const entries = await database()
      .selectFrom("pointsEntry")
      .select(["points", "qualifiesAt"])
      .where("memberId", "=", memberId)
      .where("account", "=", "qualifying")
      .orderBy("id")
      .execute();
    expect(entries).toEqual([
      { points: 60, qualifiesAt: null },
      { points: -15, qualifiesAt: now.toString() },
      { points: 15, qualifiesAt: now.toString() },
    ]);
  });

  test("before activation comes back as pending, and counts for status once", async () => {
    const { orderId } = await giveEarnedPoints({
      memberId,
      points: 100,
      qualifyingPoints: 50,
      now,
      activatesAt: days(14),
    });
    await refund(orderId, 10_000);
    await activateDueLots({ now: days(15) });
    await refund(orderId, 1_000, 10_000, days(16));
    expect(await balance()).toEqual({ pending: 90, available: 0, held: 0, qualifying: 0 });
    await activateDueLots({ now: days(16) });
    expect(await balance()).toEqual({ pending: 0, available: 90, held: 0, qualifying: 45 });
  });
});

test("what a source earned is taken back whole and given back, each once", async () => {
  const source = { kind: "order", id: randomUUID() };
  await giveEarnedPoints({ memberId, points: 30, now, orderId: source.id });
  const reversal = { memberId, source, reason: "Spam", now };
  for (let n = 0; n < 2; n++) await inTransaction((trx) => reverseEarnings(trx, reversal));
  expect(await balance()).toMatchObject({ available: 0, qualifying: 0 });
  for (let n = 0; n < 2; n++) await inTransaction((trx) => restoreEarnings(trx, reversal));
  expect(await balance()).toMatchObject({ available: 30, qualifying: 30 });
});

describe("a grant", () => {
  const staff = { id: "", name: "Ella Petersen" };
  const grant = (overrides: { points?: number; reason?: string; requestKey?: string } = {}) =>
    inTransaction((trx) =>
      grantPoints(trx, {
        memberId,
        points: 200,
        reason: "For the tasting notes you wrote.",
        requestKey: "one",
        grantedBy: staff,
        now,
        ...overrides,
      }),
    );

  beforeEach(async () => {
    staff.id = (await createMember({ role: "manager" })).id;
  });

  test("is available at once, without status, in the audit log with its words", async () => {
    await grant();
    expect((await grant()).isRepeat).toBe(true);
    expect(await balance()).toEqual({ pending: 0, available: 200, held: 0, qualifying: 0 });
    const entries = await database()
      .selectFrom("auditEntry")
      .select(["action", "reason", "actorName"])
      .where("memberId", "=", memberId)
      .execute();
    expect(entries).toEqual([
      {
        action: "points.granted",
        reason: "For the tasting notes you wrote.",
        actorName: "Ella Petersen",
      },
    ]);
  });

  test("of another sum under the same key is refused", async () => {
    await grant();
    await expect(grant({ points: 300 })).rejects.toMatchObject({
      code: "other-request-with-this-key",
    });
    expect(await balance()).toMatchObject({ available: 200 });
  });

  test("above the limit is refused", async () => {
    await expect(grant({ points: 5_001 })).rejects.toMatchObject({ facts: { limit: 5_000 } });
  });
});

test("a ledger that was tampered with is named to the account", async () => {
  await giveEarnedPoints({ memberId, points: 100, now });
  await database()
    .updateTable("pointsBalance")
    .set({ available: 101 })
    .where("memberId", "=", memberId)
    .execute();
  expect(await verifyLedger(database())).toEqual([
    {
      kind: "balance",
      memberId,
      objectId: memberId,
      account: "available",
      expected: 100,
      found: 101,
    },
    expect.objectContaining({ kind: "total", memberId: null, account: "available" }),
  ]);
  await database()
    .updateTable("pointsBalance")
    .set({ available: 100 })
    .where("memberId", "=", memberId)
    .execute();
});
