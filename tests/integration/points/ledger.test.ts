import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inTransaction } from "#app/platform/db.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { claim, days, newLedgerMember, now } from "#tests/support/ledger-member.ts";

const { member, balance, giveBack, hold, lots, spend } = newLedgerMember();

describe("earning", () => {
  test("is pending first, and counts for status only when it becomes available", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 100, now, activatesAt: days(14) });
    expect(await balance()).toEqual({ pending: 100, available: 0, held: 0, qualifying: 0 });
    await activateDueLots({ now: days(13) });
    expect(await balance()).toMatchObject({ pending: 100, qualifying: 0 });
    await activateDueLots({ now: days(14) });
    await activateDueLots({ now: days(15) });
    expect(await balance()).toEqual({ pending: 0, available: 100, held: 0, qualifying: 100 });
  });

  test.each([
    ["pending", days(14)],
    ["available", now],
  ])("of the same fact twenty times at once credits once, %s", async (state, activatesAt) => {
    const orderId = randomUUID();
    const fact = { memberId: member.id, points: 100, now, orderId, activatesAt };
    await Promise.all(Array.from({ length: 20 }, () => giveEarnedPoints(fact)));
    expect(await balance()).toMatchObject({ pending: 0, available: 0, [state]: 100 });
    expect(await lots()).toHaveLength(1);
  });

  test("of a fact known as pending changes nothing once it would be available", async () => {
    const fact = { memberId: member.id, points: 100, orderId: randomUUID(), activatesAt: days(1) };
    await giveEarnedPoints({ ...fact, now });
    await giveEarnedPoints({ ...fact, now: days(2) });
    expect(await balance()).toMatchObject({ pending: 100, available: 0 });
  });

  test("activates each lot once when two workers run at the same time", async () => {
    for (let n = 0; n < 5; n++)
      await giveEarnedPoints({ memberId: member.id, points: 10, now, activatesAt: days(1) });
    await Promise.all([activateDueLots({ now: days(2) }), activateDueLots({ now: days(2) })]);
    await activateDueLots({ now: days(2) });
    expect(await balance()).toMatchObject({ pending: 0, available: 50 });
  });
});

describe("spending", () => {
  test("takes the soonest expiry first and is settled once", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 50, now });
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(90) });
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(30) });
    const source = claim();
    await hold(70, source);
    expect(await balance()).toMatchObject({ available: 80, held: 70 });
    expect((await lots()).map(([available]) => available)).toEqual([0, 30, 50]);
    await inTransaction((trx) => capturePoints(trx, { memberId: member.id, source, now }));
    await inTransaction((trx) => capturePoints(trx, { memberId: member.id, source, now }));
    expect(await balance()).toMatchObject({ available: 80, held: 0 });
    const release = inTransaction((trx) =>
      releasePoints(trx, { memberId: member.id, source, now }),
    );
    await expect(release).rejects.toMatchObject({ code: "hold-settled" });
  });

  test("is captured or released, whichever comes first of many at once", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 100, now });
    const source = claim();
    await hold(70, source);
    const settle = [capturePoints, releasePoints] as const;
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        inTransaction(async (trx) => {
          await settle[n % 2]!(trx, { memberId: member.id, source, now });
        }),
      ),
    );
    const refused = settled.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(10);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: "hold-settled" });
    const { available, held } = await balance();
    expect([30, 100]).toContain(available);
    expect(held).toBe(0);
  });

  test("of what nobody holds is refused", async () => {
    const capture = inTransaction((trx) =>
      capturePoints(trx, { memberId: member.id, source: claim(), now }),
    );
    await expect(capture).rejects.toMatchObject({ code: "not-found", status: 404 });
  });

  test("refuses more than there is, and points past their last day", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(1) });
    await expect(hold(51)).rejects.toMatchObject({ facts: { needed: 51, available: 50 } });
    await expect(hold(1, claim(), days(1))).rejects.toMatchObject({ facts: { available: 0 } });
  });

  test("never overdraws under simultaneous claims", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 100, now });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => hold(30)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(3);
    expect(await balance()).toMatchObject({ available: 10, held: 90 });
  });

  test("that is released goes back to the same lots", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(30) });
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(90) });
    const before = await lots();
    const source = claim();
    await hold(80, source);
    await inTransaction((trx) => releasePoints(trx, { memberId: member.id, source, now }));
    await inTransaction((trx) => releasePoints(trx, { memberId: member.id, source, now }));
    expect(await lots()).toEqual(before);
  });
});

describe("a return", () => {
  test("keeps the original expiry", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(30) });
    const before = await lots();
    const source = claim();
    await spend(50, source);
    expect(await giveBack(source, days(10))).toMatchObject({ isRepeat: false, graceUntil: null });
    expect(await giveBack(source, days(11))).toMatchObject({ isRepeat: true });
    expect(await lots()).toEqual(before);
  });

  test("of expired points gives them 14 days of grace and says so", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 50, now, expiresAt: days(30) });
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
    await giveEarnedPoints({ memberId: member.id, points: 50, now });
    const source = claim();
    await hold(10, source);
    await expect(giveBack(source)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("expiry", () => {
  test("books one transfer per lot, and nothing when it runs again", async () => {
    await giveEarnedPoints({ memberId: member.id, points: 10, now, expiresAt: days(1) });
    await giveEarnedPoints({ memberId: member.id, points: 20, now, expiresAt: days(1) });
    await giveEarnedPoints({ memberId: member.id, points: 30, now, expiresAt: days(2) });
    expect(await expireDueLots({ now: days(1) })).toBe(2);
    expect(await expireDueLots({ now: days(1) })).toBe(0);
    expect(await balance()).toMatchObject({ available: 30 });
  });
});
