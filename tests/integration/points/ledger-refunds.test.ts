import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { restoreEarnings } from "#app/points/commands/restore-earnings.server.ts";
import { reverseEarnings } from "#app/points/commands/reverse-earnings.server.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { claim, days, newLedgerMember, now, setPolicy } from "#tests/support/ledger-member.ts";

const { member, balance, giveBack, hold, lots, refund, spend } = newLedgerMember();

describe("a refund", () => {
  test("takes pending points first and undoes status only for points that counted", async () => {
    const { orderId } = await giveEarnedPoints({
      memberId: member.id,
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
    const { orderId } = await giveEarnedPoints({ memberId: member.id, points: 100, now });
    await spend(80, claim());
    await refund(orderId, 10_000);
    expect(await balance()).toMatchObject({ available: 0, qualifying: 0 });
    const transfer = await database()
      .selectFrom("pointsTransfer")
      .select("facts")
      .where("memberId", "=", member.id)
      .where("kind", "=", "claw-back")
      .executeTakeFirstOrThrow();
    expect(transfer.facts).toMatchObject({ due: 100, recovered: 20, notRecovered: 80 });
  });

  test("may go below zero: later credits fill the deficit first, and claims are blocked", async () => {
    await setPolicy("into-negative");
    const { orderId } = await giveEarnedPoints({ memberId: member.id, points: 50, now });
    await spend(50, claim());
    await refund(orderId, 10_000);
    expect(await balance()).toMatchObject({ available: -50 });
    await expect(hold(1)).rejects.toMatchObject({ code: "insufficient-points" });
    await giveEarnedPoints({ memberId: member.id, points: 100, now });
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
    const { orderId } = await giveEarnedPoints({
      memberId: member.id,
      points: 100,
      now,
      expiresAt: days(90),
    });
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
      const { orderId } = await giveEarnedPoints({ memberId: member.id, points: 100, now });
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
    const { orderId } = await giveEarnedPoints({
      memberId: member.id,
      points: 100,
      now,
      expiresAt: days(30),
    });
    await refund(orderId, 10_000);
    await refund(orderId, 4_000, 10_000, days(40));
    expect(await lots()).toContainEqual([60, "2026-12-27T23:00:00Z"]);
    expect(await balance()).toMatchObject({ available: 60, qualifying: 60 });
  });

  test("owed points are paid by a claim that is taken back, without touching a lot", async () => {
    await setPolicy("into-negative");
    const { orderId } = await giveEarnedPoints({ memberId: member.id, points: 8, now });
    const source = claim();
    await spend(1, source);
    await refund(orderId, 10_000);
    expect(await balance()).toMatchObject({ available: -1 });
    await giveBack(source);
    expect(await balance()).toMatchObject({ available: 0, held: 0 });
    expect((await lots()).every(([available]) => available === 0)).toBe(true);
  });

  test("gives owed points that were paid meanwhile a lot of their own", async () => {
    await setPolicy("into-negative");
    const { orderId } = await giveEarnedPoints({
      memberId: member.id,
      points: 100,
      now,
      expiresAt: days(90),
    });
    const source = claim();
    await hold(100, source);
    await refund(orderId, 10_000);
    await giveEarnedPoints({ memberId: member.id, points: 100, now });
    await inTransaction((trx) => releasePoints(trx, { memberId: member.id, source, now }));
    await refund(orderId, 0);
    expect(await balance()).toMatchObject({ available: 200, qualifying: 200 });
    expect(await lots()).toContainEqual([100, days(90).toString()]);
  });

  test("counts for status in the period of the purchase, with its qualifying share only", async () => {
    const { orderId } = await giveEarnedPoints({
      memberId: member.id,
      points: 100,
      qualifyingPoints: 60,
      now,
    });
    await refund(orderId, 2_500, 10_000, days(200));
    await refund(orderId, 0, 10_000, days(300));
    const entries = await database()
      .selectFrom("pointsEntry")
      .select(["points", "qualifiesAt"])
      .where("memberId", "=", member.id)
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
      memberId: member.id,
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
  await giveEarnedPoints({ memberId: member.id, points: 30, now, orderId: source.id });
  const reversal = { memberId: member.id, source, reason: "Spam", now };
  for (let n = 0; n < 2; n++) await inTransaction((trx) => reverseEarnings(trx, reversal));
  expect(await balance()).toMatchObject({ available: 0, qualifying: 0 });
  for (let n = 0; n < 2; n++) await inTransaction((trx) => restoreEarnings(trx, reversal));
  expect(await balance()).toMatchObject({ available: 30, qualifying: 30 });
});
