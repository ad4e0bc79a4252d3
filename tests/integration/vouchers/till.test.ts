import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { redeemAtOnce } from "#app/vouchers/commands/redeem-at-once.server.ts";
import { reverseCheckout } from "#app/vouchers/commands/reverse-checkout.server.ts";
import { listTillSales } from "#app/vouchers/queries/list-till-sales.server.ts";
import { lookAtCode } from "#app/vouchers/queries/look-at-code.server.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { makeGiftBalance } from "#tests/factories/till.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const sale = { amountMinor: 2000, currency: "EUR", sku: null, memberNumber: null, now };
const look = (code: string, given: object = {}) =>
  lookAtCode(database(), { code, ...sale, ...given });

test("shows whose code it is and what is left to pay", async () => {
  const { code, memberId } = await makeCampaignVoucher(await makeCampaign());
  const seen = await look(code.toLowerCase());
  expect(seen).toMatchObject({ payableMinor: 1800, code: { discountMinor: 200, refusal: null } });
  expect(seen.member?.id).toBe(memberId);
});

test("a personal code is its owner's: not for the member whom staff name instead", async () => {
  const { code } = await makeCampaignVoucher(await makeCampaign({ holder: "owner" }));
  expect((await look(code)).code.refusal).toBeNull();
  const { number } = await database()
    .selectFrom("member")
    .select("number")
    .where("id", "=", (await createMember()).id)
    .executeTakeFirstOrThrow();
  const other = await look(code, { memberNumber: number });
  expect(other.code.refusal?.code).toBe("voucher-not-for-you");
  await expect(look(code, { memberNumber: 2_000_000_000 })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a code for certain goods asks for the article", async () => {
  const { code } = await makeCampaignVoucher(await makeCampaign({ includedSkus: ["MUG"] }));
  const seen = await look(code);
  expect(seen).toMatchObject({ goods: { includedSkus: ["MUG"] } });
  expect(seen.code.refusal?.code).toBe("voucher-product-missing");
  expect((await look(code, { sku: "MUG" })).code.refusal).toBeNull();
});

test("a gift balance pays what it has, and says what it had", async () => {
  const { code } = await makeGiftBalance(500);
  expect(await look(code)).toMatchObject({ payableMinor: 1500, balanceMinor: 500 });
});

test("redeems once however often the button is pressed, and takes it back", async () => {
  const { code } = await makeCampaignVoucher(await makeCampaign());
  const { id: staffId } = await createMember({ role: "moderator" });
  const caller = { apiKeyId: null, staffId } as const;
  const orderReference = `till-${randomUUID()}`;
  const { checkout } = await look(code);
  const redeem = () =>
    inTransaction((trx) => redeemAtOnce(trx, { ...checkout, orderReference, caller, now }));
  const first = await redeem();
  expect(await redeem()).toMatchObject({ redemptionId: first.redemptionId, isRepeat: true });
  const sales = () => listTillSales(database(), { staffId, since: now.subtract({ hours: 24 }) });
  expect(await sales()).toMatchObject([
    { id: first.redemptionId, totalMinor: 2000, discountMinor: 200, reversedAt: null },
  ]);
  expect((await look(code)).code.refusal?.code).toBe("voucher-used");
  await inTransaction((trx) =>
    reverseCheckout(trx, {
      redemptionId: first.redemptionId,
      returned: null,
      reason: "till",
      caller,
      now,
    }),
  );
  expect((await sales())[0]?.reversedAt).not.toBeNull();
  expect((await look(code)).code.refusal).toBeNull();
});
