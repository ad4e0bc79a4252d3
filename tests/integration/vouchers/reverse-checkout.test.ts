import { beforeAll, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { releaseEndedHolds } from "#app/vouchers/commands/release-ended-holds.server.ts";
import { releaseHold } from "#app/vouchers/commands/release-hold.server.ts";
import { validateCheckout } from "#app/vouchers/queries/validate-checkout.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { basket, makeGiftBalance, makeSharedCode, now, openTill } from "#tests/factories/till.ts";
import { createVoucher } from "#tests/factories/voucher.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});

async function memberWith(points: number) {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points, now: now.subtract({ hours: 1 }) });
  return memberId;
}
const pointsOf = async (memberId: string) => {
  const { available, held } = await findPointsSummary(database(), memberId);
  return { available, held };
};
const balanceOf = async (voucherId: string) => {
  const gift = database().selectFrom("giftBalance").select("balanceMinor");
  return (await gift.where("voucherId", "=", voucherId).executeTakeFirstOrThrow()).balanceMinor;
};
const redeemed = async (...given: Parameters<typeof till.hold>) => {
  const { holdId } = await till.hold(...given);
  return (await till.redeem(holdId)).redemptionId;
};

test("points pay for a part, are kept by the hold and spent by the order", async () => {
  const memberId = await memberWith(2000);
  const { holdId, answer } = await till.hold([], { memberId, points: 1500 });
  expect(answer.totals).toMatchObject({ pointsMinor: 1500, payableMinor: 3990 });
  expect(await pointsOf(memberId)).toEqual({ available: 500, held: 1500 });
  await till.redeem(holdId);
  expect(await pointsOf(memberId)).toEqual({ available: 500, held: 0 });
  await expect(till.hold([], { memberId, points: 501 })).rejects.toMatchObject({
    code: "insufficient-points",
  });
});

test("points come back with the time, when the hold is freed, and when the basket changes", async () => {
  const memberId = await memberWith(1000);
  await till.hold([], { memberId, points: 700, checkoutReference: "points" });
  const { holdId } = await till.hold([], { memberId, points: 300, checkoutReference: "points" });
  expect(await pointsOf(memberId)).toEqual({ available: 700, held: 300 });
  const { id: staffId } = await createMember();
  const free = () =>
    inTransaction((trx) => releaseHold(trx, { holdId, caller: { apiKeyId: null, staffId }, now }));
  expect((await Promise.all([free(), free()])).map(({ isRepeat }) => isRepeat).sort()).toEqual([
    false,
    true,
  ]);
  expect(await pointsOf(memberId)).toEqual({ available: 1000, held: 0 });
  await till.hold([], { memberId, points: 1000 });
  await releaseEndedHolds({ now: now.add({ minutes: 15 }) });
  expect(await pointsOf(memberId)).toEqual({ available: 1000, held: 0 });
  expect(await verifyLedger(database())).toEqual([]);
});

test("a return by totals gives each line's share back, however often it is told", async () => {
  const memberId = await memberWith(5000);
  const { code } = await createVoucher();
  const gift = await makeGiftBalance(2000);
  const id = await redeemed([code, gift.code], { memberId, points: 1000 });
  expect(await balanceOf(gift.voucherId)).toBe(0);
  const oneBag = [{ lineId: "1", returnedQuantity: 1 }];
  const first = await till.reverse(id, oneBag);
  expect(first).toMatchObject({ isRepeat: false, isWhole: false });
  expect(await till.reverse(id, oneBag)).toMatchObject({
    isRepeat: true,
    discountMinor: 0,
    points: 0,
  });
  const balance = await balanceOf(gift.voucherId);
  expect(balance).toBeGreaterThan(0);
  // The code's discount is not wholly back: it stays used.
  await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-used" });
  expect(await till.reverse(id)).toMatchObject({ isWhole: true });
  expect(await balanceOf(gift.voucherId)).toBe(2000);
  expect(await pointsOf(memberId)).toEqual({ available: 5000, held: 0 });
  expect((await till.hold([code])).answer.totals.discountMinor).toBe(1000);
  expect(await verifyLedger(database())).toEqual([]);
});

test("returns told at once are counted once", async () => {
  const gift = await makeGiftBalance(5490);
  const id = await redeemed([gift.code]);
  const results = await Promise.all(Array.from({ length: 8 }, () => till.reverse(id)));
  expect(results.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect(await balanceOf(gift.voucherId)).toBe(5490);
});

test("a reversal larger than the redemption is refused and changes nothing", async () => {
  const gift = await makeGiftBalance(5490);
  const id = await redeemed([gift.code]);
  await expect(till.reverse(id, [{ lineId: "1", returnedQuantity: 3 }])).rejects.toMatchObject({
    code: "reversal-exceeds-redemption",
    facts: { lineId: "1", quantity: 2 },
  });
  await expect(till.reverse(id, [{ lineId: "9", returnedQuantity: 1 }])).rejects.toMatchObject({
    code: "checkout-line-unknown",
  });
  expect(await balanceOf(gift.voucherId)).toBe(0);
});

test("a reversed use gives its share of the limits back", async () => {
  const { campaignId, code } = await makeSharedCode("EINMAL", {
    useLimit: 1,
    budgetMinor: 900,
    currency: "EUR",
  });
  const id = await redeemed([code]);
  await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-limit-reached" });
  await till.reverse(id, [{ lineId: "1", returnedQuantity: 2 }]);
  const counted = database().selectFrom("voucherCampaignUse").select(["uses", "discountMinor"]);
  expect(await counted.where("campaignId", "=", campaignId).executeTakeFirst()).toEqual({
    uses: 1,
    discountMinor: 200,
  });
  await till.reverse(id);
  expect((await till.hold([code])).answer.totals.discountMinor).toBe(500);
});

test("a validation answers line by line and keeps nothing", async () => {
  const { code } = await createVoucher();
  const ask = () =>
    validateCheckout(database(), {
      basket,
      codes: [code],
      memberId: null,
      points: 0,
      ownHoldId: null,
      now,
    });
  expect(
    (await ask()).answer.lines.map(({ lineId, discountMinor }) => [lineId, discountMinor]),
  ).toEqual([
    ["1", 600],
    ["2", 400],
    ["shipping", 0],
  ]);
  await till.hold([code]);
  expect((await ask()).answer.codes[0]?.refusal?.code).toBe("voucher-held");
});
