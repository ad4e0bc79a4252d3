import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { issueGiftBalance } from "#app/vouchers/commands/issue-gift-balance.server.ts";
import { findVoucherOfMember } from "#app/vouchers/queries/find-voucher-of-member.server.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { createVoucher, tenEuros } from "#tests/factories/voucher.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const by = { kind: "system", id: null, channel: "job" } as const;

const campaignIdsOf = async (...ids: string[]) => {
  const rows = await database()
    .selectFrom("voucher")
    .select("campaignId")
    .where("id", "in", ids)
    .execute();
  return new Set(rows.map(({ campaignId }) => campaignId));
};

test("vouchers with the same terms share a campaign, also when they are the first at once", async () => {
  const label = { de: "Nur hier", en: "Only here" };
  const same = await Promise.all(
    Array.from({ length: 8 }, () => createVoucher({ terms: { ...tenEuros, label } })),
  );
  expect((await campaignIdsOf(...same.map(({ voucherId }) => voucherId))).size).toBe(1);
  const minimumOrder = { amountMinor: 3000, currency: "EUR" };
  const other = await createVoucher({ terms: { ...tenEuros, label, minimumOrder } });
  expect((await campaignIdsOf(same[0]!.voucherId, other.voucherId)).size).toBe(2);
});

test("a gift balance shows its owner what is left, and its entries say where it came from", async () => {
  const { id: memberId } = await createMember();
  const { voucherId } = await inTransaction((trx) =>
    issueGiftBalance(trx, {
      memberId,
      amountMinor: 5000,
      currency: "EUR",
      label: { de: "Guthaben", en: "Gift balance" },
      expiresAt: null,
      by,
      now,
    }),
  );
  const found = await findVoucherOfMember(database(), { memberId, voucherId });
  expect(found?.benefit).toEqual({ kind: "gift-balance", amountMinor: 5000, currency: "EUR" });
  const entries = database().selectFrom("giftBalanceEntry").select(["kind", "amountMinor"]);
  expect(await entries.where("voucherId", "=", voucherId).execute()).toEqual([
    { kind: "issued", amountMinor: 5000 },
  ]);
  const change = database().updateTable("giftBalanceEntry").set({ amountMinor: 6000 });
  await expect(change.where("voucherId", "=", voucherId).execute()).rejects.toThrow();
});

test("a campaign's voucher ends with its campaign, and a balance starts with the campaign's amount", async () => {
  const endsAt = "2026-02-01T00:00:00Z";
  const campaignId = await makeCampaign({ endsAt, validDays: 90 });
  const { memberId, voucherId } = await makeCampaignVoucher(campaignId);
  const found = await findVoucherOfMember(database(), { memberId, voucherId });
  expect(found).toMatchObject({ expiresAt: endsAt, kind: "percentage", percentage: 10 });
  const gift = await makeCampaign({ kind: "gift-balance", amountMinor: 2000, currency: "EUR" });
  const balance = await makeCampaignVoucher(gift, memberId);
  expect(
    await findVoucherOfMember(database(), { memberId, voucherId: balance.voucherId }),
  ).toMatchObject({ benefit: { amountMinor: 2000 } });
});
