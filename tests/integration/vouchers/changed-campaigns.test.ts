import { describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { changeCampaign } from "#app/vouchers/commands/change-campaign.server.ts";
import { expireVouchers } from "#app/vouchers/commands/expire-vouchers.server.ts";
import { recountCampaign } from "#app/vouchers/commands/recount-limits.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";
import { findCampaignForStaff } from "#app/vouchers/queries/list-campaigns-for-staff.server.ts";
import type { NewCampaign } from "#app/vouchers/rules/campaign.types.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { makeGiftBalance, makeSharedCode, now, openTill } from "#tests/factories/till.ts";

/** Staff change what a campaign says, and nothing else of it. */
async function change(campaignId: string, changes: Partial<NewCampaign>, at = now) {
  const { id, displayName: name } = await createMember({ role: "manager" });
  const stored = (await findCampaignForStaff(database(), campaignId))!;
  const { version } = stored;
  const columns = await database()
    .selectFrom("voucherCampaign")
    .selectAll()
    .where("id", "=", campaignId)
    .executeTakeFirstOrThrow();
  const { createdAt, createdBy, updatedAt, withdrawnAt, withdrawnBy, withdrawnReason, ...rest } =
    columns;
  const { id: _, origin, version: __, ...terms } = rest;
  const campaign = { ...terms, ...changes } as unknown as NewCampaign;
  await inTransaction((trx) =>
    changeCampaign(trx, { campaignId, campaign, version, by: { id, name }, now: at }),
  );
}

const countOf = (campaignId: string) =>
  database()
    .selectFrom("voucherCampaignUse")
    .select(["uses", "discountMinor"])
    .where("campaignId", "=", campaignId)
    .executeTakeFirst();

describe("an end that is moved after it had come", () => {
  const ends = now.add({ hours: 1 });
  const after = ends.add({ hours: 24 });
  const later = after.add({ hours: 240 }).toString();
  const expired = async (voucherId: string) =>
    (
      await database()
        .selectFrom("voucher")
        .select("expiredAt")
        .where("id", "=", voucherId)
        .executeTakeFirstOrThrow()
    ).expiredAt !== null;

  test("lets its codes be used again, and tells of the new end once", async () => {
    const campaignId = await makeCampaign({ endsAt: ends.toString() });
    const { voucherId, code } = await makeCampaignVoucher(campaignId);
    const till = await openTill();
    await expireVouchers({ now: after });
    expect(await expired(voucherId)).toBe(true);
    await expect(till.hold([code], { now: after })).rejects.toMatchObject({
      code: "voucher-expired",
    });
    await change(campaignId, { endsAt: later }, after);
    expect(await expired(voucherId)).toBe(false);
    expect((await till.hold([code], { now: after })).answer.totals.discountMinor).toBe(500);
    const end = Temporal.Instant.from(later).add({ hours: 1 });
    await expireVouchers({ now: end });
    await expireVouchers({ now: end });
    const told = await database()
      .selectFrom("domainEvent")
      .select("id")
      .where("name", "=", "voucher.expired")
      .where("subjectId", "=", voucherId)
      .execute();
    expect(told).toHaveLength(2);
  });

  test("gives a balance back what it had left, however often the end is moved", async () => {
    const { voucherId, code } = await makeGiftBalance(3_000);
    const { campaignId } = await database()
      .selectFrom("voucher")
      .select("campaignId")
      .where("id", "=", voucherId)
      .executeTakeFirstOrThrow();
    await database()
      .updateTable("voucherCampaign")
      .set({ origin: "staff", endsAt: ends.toString() })
      .where("id", "=", campaignId)
      .execute();
    const till = await openTill();
    const { holdId } = await till.hold([code], {
      basket: {
        currency: "EUR",
        lines: [{ id: "1", sku: "M", categories: [], quantity: 1, unitAmountMinor: 1_000 }],
        shippingMinor: 0,
      },
    });
    await till.redeem(holdId);
    for (const days of [20, 40]) {
      await expireVouchers({ now: after.add({ hours: 24 * (days - 20) }) });
      const at = after.add({ hours: 24 * (days - 20) + 1 });
      await change(campaignId, { endsAt: after.add({ hours: 24 * (days - 1) }).toString() }, at);
      const { balanceMinor } = await database()
        .selectFrom("giftBalance")
        .select("balanceMinor")
        .where("voucherId", "=", voucherId)
        .executeTakeFirstOrThrow();
      expect(balanceMinor).toBe(2_000);
    }
    const entries = await database()
      .selectFrom("giftBalanceEntry")
      .select("kind")
      .where("voucherId", "=", voucherId)
      .orderBy("id")
      .execute();
    expect(entries.map(({ kind }) => kind)).toEqual([
      "issued",
      "redeemed",
      "expired",
      "revived",
      "expired",
      "revived",
    ]);
  });

  test("does not bring back what has a day of its own", async () => {
    const campaignId = await makeCampaign({ endsAt: ends.toString() });
    const { voucherId } = await makeCampaignVoucher(campaignId);
    await database()
      .updateTable("voucher")
      .set({ expiresAt: ends.toString() })
      .where("id", "=", voucherId)
      .execute();
    await expireVouchers({ now: after });
    await change(campaignId, { endsAt: later }, after);
    expect(await expired(voucherId)).toBe(true);
  });
});

describe("a limit that comes later", () => {
  test("counts what was used and is held before, and goes on from there", async () => {
    const { campaignId, code } = await makeSharedCode("SPAETER26", { currency: "EUR" });
    const till = await openTill();
    const first = await till.hold([code]);
    const { redemptionId } = await till.redeem(first.holdId, "A-1");
    const held = await till.hold([code]);
    expect(await countOf(campaignId)).toBeUndefined();
    await change(campaignId, { useLimit: 3, budgetMinor: 100_000 });
    expect(await countOf(campaignId)).toEqual({ uses: 2, discountMinor: 1_000 });
    // Doing it again changes nothing.
    await recountCampaign({ campaignId });
    expect(await countOf(campaignId)).toEqual({ uses: 2, discountMinor: 1_000 });
    await till.hold([code]);
    await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-limit-reached" });
    // What had been used before the limit gives its share back like everything else.
    await till.redeem(held.holdId, "A-2");
    await till.reverse(redemptionId);
    expect(await countOf(campaignId)).toEqual({ uses: 2, discountMinor: 1_000 });
    await till.hold([code]);
  });

  test("counts each member's uses", async () => {
    const { campaignId, code } = await makeSharedCode("JEDER26");
    const till = await openTill();
    const [{ id: memberId }, { id: other }] = [await createMember(), await createMember()];
    const { holdId } = await till.hold([code], { memberId });
    await till.redeem(holdId, "B-1");
    await change(campaignId, { memberLimit: 1 });
    await expect(till.hold([code], { memberId })).rejects.toMatchObject({
      code: "voucher-member-limit-reached",
    });
    expect((await till.hold([code], { memberId: other })).answer.totals.discountMinor).toBe(500);
  });

  test("counts codes that were redeemed one by one, and frees them when they come back", async () => {
    const campaignId = await makeCampaign({ kind: "amount", amountMinor: 500, currency: "EUR" });
    const { code } = await makeCampaignVoucher(campaignId);
    const order = { orderReference: "C-1", orderAmountMinor: 5_000, currency: "EUR" };
    const { redemptionId } = await inTransaction((trx) =>
      redeemVoucher(trx, { code, ...order, apiKeyId: null, now }),
    );
    await change(campaignId, { useLimit: 1 });
    expect(await countOf(campaignId)).toMatchObject({ uses: 1 });
    const reversal = { code, redemptionId, reason: null, apiKeyId: null, now };
    await inTransaction((trx) => reverseVoucherRedemption(trx, reversal));
    expect(await countOf(campaignId)).toMatchObject({ uses: 0 });
  });

  test("twenty checkouts at once while it is set: the count is what they hold", async () => {
    const { campaignId, code } = await makeSharedCode("GEDRAENGE26");
    const till = await openTill();
    const tries = Array.from({ length: 20 }, () => till.hold([code]));
    const changing = change(campaignId, { useLimit: 5 });
    await Promise.allSettled([...tries, changing]);
    await changing;
    await recountCampaign({ campaignId });
    const { uses } = (await countOf(campaignId))!;
    const open = await database()
      .selectFrom("voucherHold")
      .innerJoin("voucher", "voucher.id", "voucherHold.voucherId")
      .select("holdId")
      .where("voucher.campaignId", "=", campaignId)
      .execute();
    expect(uses).toBe(open.length);
    await expect(Promise.all(Array.from({ length: 6 }, () => till.hold([code])))).rejects.toThrow();
  });
});
