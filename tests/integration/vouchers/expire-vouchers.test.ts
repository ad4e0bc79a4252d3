import { expect, test } from "vitest";
import { database } from "#app/platform/db.server.ts";
import { expireVouchers } from "#app/vouchers/commands/expire-vouchers.server.ts";
import { findGiftBalance } from "#app/vouchers/queries/find-gift-balance.server.ts";
import { findVoucherOfMember } from "#app/vouchers/queries/find-voucher-of-member.server.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { makeGiftBalance, makeSharedCode, now, openTill } from "#tests/factories/till.ts";
import { createVoucher } from "#tests/factories/voucher.ts";

const ends = now.add({ hours: 1 });
const justBefore = ends.subtract({ nanoseconds: 1_000_000 });
const later = ends.add({ hours: 24 });

const toldOf = async (voucherId: string) => {
  const rows = await database()
    .selectFrom("domainEvent")
    .select(["memberId", "direction", "occurredAt"])
    .where("name", "=", "voucher.expired")
    .where("subjectId", "=", voucherId)
    .execute();
  return rows;
};
const endAt = (voucherId: string, expiresAt = ends) =>
  database()
    .updateTable("voucher")
    .set({ expiresAt: expiresAt.toString() })
    .where("id", "=", voucherId)
    .execute();
const giftThatEnds = async (amountMinor: number) => {
  const gift = await makeGiftBalance(amountMinor);
  await endAt(gift.voucherId);
  return gift;
};
const balanceOf = async (voucherId: string) => {
  const gift = database().selectFrom("giftBalance").select("balanceMinor");
  const entries = database().selectFrom("giftBalanceEntry").select(["kind", "amountMinor"]);
  return {
    left: (await gift.where("voucherId", "=", voucherId).executeTakeFirstOrThrow()).balanceMinor,
    entries: (await entries.where("voucherId", "=", voucherId).orderBy("id").execute()).map(
      ({ kind, amountMinor }) => [kind, amountMinor],
    ),
  };
};

test("a voucher is told of once, from its first instant after the last one, however often the job runs", async () => {
  const { memberId, voucherId } = await createVoucher({ expiresAt: ends });
  const open = await createVoucher();
  await expireVouchers({ now: justBefore });
  expect(await toldOf(voucherId)).toEqual([]);
  await Promise.all([expireVouchers({ now: ends }), expireVouchers({ now: ends })]);
  await expireVouchers({ now: later });
  expect(await toldOf(voucherId)).toEqual([
    { memberId, direction: "from-brand", occurredAt: "2026-11-22T11:00:00Z" },
  ]);
  expect(await toldOf(open.voucherId)).toEqual([]);
});

test("small batches reach every voucher, and two workers share them", async () => {
  const made = await Promise.all(
    Array.from({ length: 11 }, () => createVoucher({ expiresAt: ends })),
  );
  const counts = await Promise.all([
    expireVouchers({ now: ends, batchSize: 2 }),
    expireVouchers({ now: ends, batchSize: 3 }),
  ]);
  const rest = await expireVouchers({ now: ends });
  expect(counts.reduce((sum, count) => sum + count, rest)).toBe(made.length);
  for (const { voucherId } of made) expect(await toldOf(voucherId)).toHaveLength(1);
});

test("a used voucher does not expire, one that comes back after its time does", async () => {
  const till = await openTill();
  const used = await createVoucher({ expiresAt: ends });
  const returned = await createVoucher({ expiresAt: ends });
  const redeem = async (code: string) => await till.redeem((await till.hold([code])).holdId);
  await redeem(used.code);
  const { redemptionId } = await redeem(returned.code);
  await expireVouchers({ now: ends });
  expect(await toldOf(used.voucherId)).toEqual([]);
  await till.reverse(redemptionId);
  await till.reverse(redemptionId);
  await expireVouchers({ now: later });
  await expireVouchers({ now: later });
  expect(await toldOf(returned.voucherId)).toHaveLength(1);
  expect(await toldOf(used.voucherId)).toEqual([]);
});

test("what a checkout holds waits until its hold has ended", async () => {
  const till = await openTill();
  const { voucherId, code } = await createVoucher({ expiresAt: ends });
  const gift = await giftThatEnds(1000);
  await till.hold([code, gift.code], { now: justBefore });
  await expireVouchers({ now: ends });
  expect(await toldOf(voucherId)).toEqual([]);
  expect((await balanceOf(gift.voucherId)).left).toBe(1000);
  await expireVouchers({ now: ends.add({ minutes: 15 }) });
  expect(await toldOf(voucherId)).toHaveLength(1);
  expect((await balanceOf(gift.voucherId)).left).toBe(0);
});

test("what a gift balance has left is booked out, also what comes back later, and told of once", async () => {
  const till = await openTill();
  const { memberId, voucherId, code } = await giftThatEnds(7000);
  const { holdId } = await till.hold([code]);
  const { redemptionId } = await till.redeem(holdId);
  await expireVouchers({ now: ends });
  const spent = 5490;
  expect(await balanceOf(voucherId)).toEqual({
    left: 0,
    entries: [
      ["issued", 7000],
      ["redeemed", -spent],
      ["expired", spent - 7000],
    ],
  });
  await till.reverse(redemptionId, [{ lineId: "2", returnedQuantity: 1 }]);
  const { left } = await balanceOf(voucherId);
  expect(left).toBe(2000);
  await expireVouchers({ now: later });
  await expireVouchers({ now: later });
  const after = await balanceOf(voucherId);
  expect(after.left).toBe(0);
  expect(after.entries.slice(3)).toEqual([
    ["reversed", 2000],
    ["expired", -2000],
  ]);
  expect(await toldOf(voucherId)).toHaveLength(1);
  expect(await findGiftBalance(database(), { code, now: later })).toMatchObject({
    balanceMinor: 0,
    state: "expired",
  });
  const shown = await findVoucherOfMember(database(), { memberId, voucherId });
  expect(shown).toMatchObject({ redeemedAt: null });
});

test("an empty gift balance was used, not lost", async () => {
  const till = await openTill();
  const { voucherId, code } = await giftThatEnds(1000);
  await till.redeem((await till.hold([code])).holdId);
  await expireVouchers({ now: later });
  expect(await toldOf(voucherId)).toEqual([]);
  expect((await balanceOf(voucherId)).entries).toHaveLength(2);
});

test("a campaign's end is the end of its codes, shared ones too; what was withdrawn stays so", async () => {
  const campaignId = await makeCampaign({});
  const { voucherId } = await makeCampaignVoucher(campaignId);
  const shared = await makeSharedCode("AUTUMN-TEST");
  const withdrawn = await createVoucher({ expiresAt: ends });
  await database()
    .updateTable("voucherCampaign")
    .set({ endsAt: ends.toString() })
    .where("id", "in", [campaignId, shared.campaignId])
    .execute();
  await database()
    .updateTable("voucher")
    .set({ withdrawnAt: now.toString() })
    .where("id", "=", withdrawn.voucherId)
    .execute();
  await expireVouchers({ now: ends });
  await expireVouchers({ now: later });
  const { id: sharedId } = await database()
    .selectFrom("voucher")
    .select("id")
    .where("campaignId", "=", shared.campaignId)
    .executeTakeFirstOrThrow();
  expect(await toldOf(voucherId)).toHaveLength(1);
  expect(await toldOf(sharedId)).toMatchObject([{ memberId: null }]);
  expect(await toldOf(withdrawn.voucherId)).toEqual([]);
});
