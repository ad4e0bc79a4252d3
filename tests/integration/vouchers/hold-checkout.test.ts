import { beforeAll, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { releaseEndedHolds } from "#app/vouchers/commands/release-ended-holds.server.ts";
import { watchCampaign } from "#app/vouchers/commands/watch-campaign.server.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { makeGiftBalance, makeSharedCode, now, openTill } from "#tests/factories/till.ts";
import { createVoucher } from "#tests/factories/voucher.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});

const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === "rejected" ? result.reason.code : "done")).sort();
const uses = (campaignId: string) =>
  database()
    .selectFrom("voucherCampaignUse")
    .select(["uses", "discountMinor"])
    .where("campaignId", "=", campaignId)
    .executeTakeFirst();

test("a code held by one checkout is held elsewhere for another until the time is over", async () => {
  const { code } = await createVoucher();
  const held = await till.hold([code]);
  expect(held.answer.totals).toMatchObject({ discountMinor: 1000, payableMinor: 4490 });
  expect(held.expiresAt.toString()).toBe("2026-11-22T10:15:00Z");
  await expect(till.hold([code])).rejects.toMatchObject({
    code: "voucher-held",
    facts: { heldUntil: "2026-11-22T10:15:00Z" },
  });
  const direct = { code, orderReference: "till", apiKeyId: null };
  await expect(
    inTransaction((trx) => redeemVoucher(trx, { ...direct, now })),
  ).rejects.toMatchObject({ code: "voucher-held" });
  const later = now.add({ minutes: 15 });
  const second = await till.hold([code], { now: later });
  await expect(till.redeem(held.holdId, "A-1", later)).rejects.toMatchObject({
    code: "checkout-hold-ended",
  });
  // Not even with a clock that goes behind: the code belongs to the other checkout by now.
  await expect(till.redeem(held.holdId)).rejects.toMatchObject({ code: "checkout-hold-ended" });
  expect(await till.redeem(second.holdId, "A-2", later)).toMatchObject({ isRepeat: false });
});

test("a hold that ends during payment is refused, and the code can be held again", async () => {
  const { code } = await createVoucher();
  const { holdId, expiresAt } = await till.hold([code]);
  await expect(till.redeem(holdId, "A-1", expiresAt)).rejects.toMatchObject({
    code: "checkout-hold-ended",
    facts: { endedAt: expiresAt.toString() },
  });
  const again = await till.hold([code], { now: expiresAt });
  expect(await till.redeem(again.holdId, "A-1", expiresAt)).toMatchObject({ isRepeat: false });
});

test("of 20 checkouts at once one gets the code, and of 20 redemptions of it one happens", async () => {
  const { code } = await createVoucher();
  const holds = await Promise.allSettled(Array.from({ length: 20 }, () => till.hold([code])));
  expect(codesOf(holds)).toEqual(["done", ...Array(19).fill("voucher-held")]);
  const [held] = holds.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const orders = Array.from({ length: 20 }, (_, n) => till.redeem(held!.holdId, `order-${n % 2}`));
  const done = await Promise.allSettled(orders);
  const answers = done.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(answers).toHaveLength(10);
  expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect(new Set(answers.map(({ redemptionId }) => redemptionId)).size).toBe(1);
  for (const one of done)
    if (one.status === "rejected") expect(one.reason.code).toBe("checkout-hold-redeemed");
});

test("a shop redeems in two places at once: the same codes in any order never lock each other out", async () => {
  const vouchers = await Promise.all([createVoucher(), createVoucher(), createVoucher()]);
  const codes = vouchers.map(({ code }) => code);
  const holds = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) => till.hold(n % 2 ? codes : codes.toReversed())),
  );
  expect(codesOf(holds)).toEqual(["done", ...Array(11).fill("voucher-held")]);
});

test("the basket has changed: a second hold of a checkout takes the place of the first", async () => {
  const { code } = await createVoucher();
  const first = await till.hold([code], { checkoutReference: "changed" });
  const second = await till.hold([code], { checkoutReference: "changed" });
  await expect(till.redeem(first.holdId)).rejects.toMatchObject({ code: "checkout-hold-ended" });
  expect(await till.redeem(second.holdId)).toMatchObject({ orderReference: "A-1" });
});

test("limits of a campaign hold whatever happens at once, and come back with the time", async () => {
  const { campaignId, code } = await makeSharedCode("HERBST5", { useLimit: 5 });
  const holds = await Promise.allSettled(Array.from({ length: 40 }, () => till.hold([code])));
  expect(codesOf(holds)).toEqual([
    ...Array(5).fill("done"),
    ...Array(35).fill("voucher-limit-reached"),
  ]);
  expect(await uses(campaignId)).toEqual({ uses: 5, discountMinor: 2500 });
  const [kept] = holds.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  await till.redeem(kept!.holdId);
  expect(await releaseEndedHolds({ now: now.add({ minutes: 15 }) })).toBeGreaterThanOrEqual(4);
  expect(await releaseEndedHolds({ now: now.add({ minutes: 15 }) })).toBe(0);
  expect(await uses(campaignId)).toEqual({ uses: 1, discountMinor: 500 });
});

test("a budget is never exceeded", async () => {
  const budget = { budgetMinor: 1700, currency: "EUR" };
  const { campaignId, code } = await makeSharedCode("BUDGET17", budget);
  await Promise.allSettled(Array.from({ length: 20 }, () => till.hold([code])));
  expect(await uses(campaignId)).toEqual({ uses: 3, discountMinor: 1500 });
});

test("a member uses a campaign as often as it allows, also at once and with several codes", async () => {
  const { id: memberId } = await createMember();
  const campaignId = await makeCampaign({ memberLimit: 2 });
  const vouchers = await Promise.all(
    Array.from({ length: 6 }, () => makeCampaignVoucher(campaignId, memberId)),
  );
  await expect(till.hold([vouchers[0]!.code])).rejects.toMatchObject({
    code: "voucher-member-needed",
  });
  const holds = await Promise.allSettled(
    vouchers.map(({ code }) => till.hold([code], { memberId })),
  );
  const refused = codesOf(holds).filter((code) => code !== "done");
  expect(refused).toHaveLength(4);
  const { id: other } = await createMember();
  const more = await Promise.all([1, 2, 3].map(() => makeCampaignVoucher(campaignId, other)));
  const { answer } = await till.hold(
    more.map(({ code }) => code),
    { memberId: other },
  );
  expect(answer.codes.map(({ refusal }) => refusal?.code ?? "used").sort()).toEqual([
    "used",
    "used",
    "voucher-member-limit-reached",
  ]);
});

test("what several checkouts take of a balance at once is never more than it has", async () => {
  const { code, voucherId } = await makeGiftBalance(6000);
  const holds = await Promise.all([till.hold([code]), till.hold([code]).catch(() => null)]);
  const paid = holds.flatMap((hold) => (hold ? [hold.answer.totals.balanceMinor] : []));
  expect(paid.sort((a, b) => a - b)).toEqual([510, 5490]);
  for (const hold of holds) if (hold) await till.redeem(hold.holdId);
  await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-used" });
  const entries = database().selectFrom("giftBalanceEntry").select("amountMinor");
  const rows = await entries.where("voucherId", "=", voucherId).execute();
  expect(rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
});

test("codes that do not apply are named and left alone", async () => {
  const good = await createVoucher();
  const personal = await makeCampaignVoucher(await makeCampaign({ holder: "owner" }));
  const { id: memberId } = await createMember();
  const { answer, holdId } = await till.hold([good.code, personal.code, "0000"], { memberId });
  expect(answer.codes.map(({ refusal }) => refusal?.code ?? null)).toEqual([
    null,
    "voucher-not-for-you",
    "voucher-unknown",
  ]);
  await till.redeem(holdId);
  const own = await till.hold([personal.code], { memberId: personal.memberId });
  expect(own.answer.totals.discountMinor).toBe(500);
});

test("stored answers hold no usable code", async () => {
  const { code } = await createVoucher();
  const { holdId } = await till.hold([code]);
  const row = await database()
    .selectFrom("checkoutHold")
    .selectAll()
    .where("id", "=", holdId)
    .execute();
  expect(JSON.stringify(row)).not.toContain(code);
});

test("a code that was used while only another clock said its time was over is no longer the hold's", async () => {
  const { code } = await createVoucher();
  const { holdId, expiresAt } = await till.hold([code]);
  const order = { code, orderReference: "B-1", apiKeyId: null, now: expiresAt };
  await inTransaction((trx) => redeemVoucher(trx, order));
  await expect(till.redeem(holdId)).rejects.toMatchObject({ code: "checkout-hold-ended" });
});

test("a code that comes back is free at once, also within the time of the hold that used it", async () => {
  const { code } = await createVoucher();
  const { holdId } = await till.hold([code]);
  const { redemptionId } = await till.redeem(holdId);
  await till.reverse(redemptionId);
  const again = await till.hold([code]);
  expect(await till.redeem(again.holdId, "A-2")).toMatchObject({ isRepeat: false });
});

test("a hold is told to the code's owner, and of a code that is nobody's where somebody watches", async () => {
  const toldOf = async (voucherId: string) =>
    (
      await database()
        .selectFrom("domainEvent")
        .select("id")
        .where("name", "=", "voucher.held")
        .where("subjectId", "=", voucherId)
        .execute()
    ).length;
  const own = await createVoucher();
  await till.hold([own.code]);
  expect(await toldOf(own.voucherId)).toBe(1);
  const { campaignId, code } = await makeSharedCode("FREI10");
  const { id: voucherId } = await database()
    .selectFrom("voucher")
    .select("id")
    .where("campaignId", "=", campaignId)
    .executeTakeFirstOrThrow();
  await till.hold([code]);
  expect(await toldOf(voucherId)).toBe(0);
  await inTransaction((trx) => watchCampaign(trx, { campaignId, isWatched: true }));
  await till.hold([code]);
  expect(await toldOf(voucherId)).toBe(1);
});
