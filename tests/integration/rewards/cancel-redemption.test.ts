import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { cancelRedemption } from "#app/rewards/commands/cancel-redemption.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { findVoucherOfMember } from "#app/vouchers/queries/find-voucher-of-member.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const expiresAt = Temporal.Instant.from("2027-01-01T00:00:00Z");

async function createClaim() {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 300, now, expiresAt });
  const reward = await createPublishedReward({ stock: 4 });
  const { redemptionId, voucherId } = await claimReward({
    memberId,
    rewardId: reward.id,
    requestKey: randomUUID(),
    now,
  });
  const voucher = await findVoucherOfMember(database(), { memberId, voucherId: voucherId! });
  const staff = await createMember({ role: "manager", displayName: "Jonas Kröger" });
  const cancel = (at = now) =>
    cancelRedemption({
      memberId,
      redemptionId,
      reason: "Die Tasse ist uns ausgegangen",
      cancelledBy: { id: staff.id, name: staff.displayName },
      now: at,
    });
  const redeem = () =>
    inTransaction((trx) =>
      redeemVoucher(trx, { code: voucher!.code, orderReference: "A-1", apiKeyId: null, now }),
    );
  const findVoucher = () => findVoucherOfMember(database(), { memberId, voucherId: voucherId! });
  return { memberId, reward, redemptionId, cancel, redeem, findVoucher };
}

test("points return with their own expiry, the piece to the stock, and the member reads why", async () => {
  const { memberId, reward, cancel, redeem, findVoucher } = await createClaim();
  expect(await cancel()).toEqual({ pointsReturned: 250, isRepeat: false });
  expect(await findPointsSummary(database(), memberId)).toMatchObject({
    available: 300,
    held: 0,
    nextExpiry: { points: 300, at: expiresAt.toString() },
  });
  expect((await findReward(database(), { id: reward.id }))?.stockLeft).toBe(4);
  expect(await findVoucher()).toMatchObject({ withdrawnReason: "Die Tasse ist uns ausgegangen" });
  await expect(redeem()).rejects.toMatchObject({ code: "voucher-withdrawn" });
  expect(await verifyLedger(database())).toEqual([]);
});

test("cancelling again, also at the same time, returns once", async () => {
  const { memberId, reward, cancel } = await createClaim();
  const results = await Promise.all([cancel(), cancel(), cancel()]);
  expect(results.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect((await findPointsSummary(database(), memberId)).available).toBe(300);
  expect((await findReward(database(), { id: reward.id }))?.stockLeft).toBe(4);
});

test("points whose expiry has passed meanwhile get the days of grace", async () => {
  const { memberId, cancel } = await createClaim();
  await cancel(expiresAt.add({ hours: 24 }));
  const { nextExpiry } = await findPointsSummary(database(), memberId);
  const event = await database()
    .selectFrom("domainEvent")
    .select("payload")
    .where("name", "=", "reward.cancelled")
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
  const { graceUntil } = event.payload as { graceUntil: string };
  expect(Temporal.Instant.compare(graceUntil, expiresAt.add({ hours: 24 * 14 }))).toBe(1);
  expect(nextExpiry).toMatchObject({ points: 50, at: expiresAt.toString() });
});

test("a used voucher cannot be cancelled", async () => {
  const { memberId, cancel, redeem } = await createClaim();
  await redeem();
  await expect(cancel()).rejects.toMatchObject({ code: "voucher-used" });
  expect((await findPointsSummary(database(), memberId)).available).toBe(50);
});

test("of a till and a cancellation at once exactly one wins", async () => {
  for (let round = 0; round < 5; round++) {
    const { memberId, cancel, redeem } = await createClaim();
    const results = await Promise.allSettled([cancel(), redeem()]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { available } = await findPointsSummary(database(), memberId);
    expect(available).toBe(results[0]!.status === "fulfilled" ? 300 : 50);
  }
});

test("refuses a redemption of somebody else", async () => {
  const { redemptionId } = await createClaim();
  const { id: memberId } = await createMember();
  const cancelledBy = { id: memberId, name: "x" };
  await expect(
    cancelRedemption({ memberId, redemptionId, reason: "nein", cancelledBy, now }),
  ).rejects.toMatchObject({ code: "not-found" });
});
