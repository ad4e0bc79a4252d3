import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";
import { formatVoucherCode, makeVoucherCode } from "#app/vouchers/rules/voucher-code.ts";
import { createVoucher, tenEuros } from "#tests/factories/voucher.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const redeem = (
  code: string,
  order: { orderReference?: string; orderAmountMinor?: number; currency?: string } = {},
) =>
  inTransaction((trx) =>
    redeemVoucher(trx, { code, orderReference: "A-1", apiKeyId: null, now, ...order }),
  );

test("a code as typed at the till is used, and the shop learns what it takes off", async () => {
  const { code, voucherId } = await createVoucher();
  const typed = formatVoucherCode(code).toLowerCase().replaceAll("-", " ");
  expect(await redeem(typed, { orderAmountMinor: 4200, currency: "EUR" })).toMatchObject({
    voucherId,
    orderReference: "A-1",
    redeemedAt: now.toString(),
    discountMinor: 1000,
    isRepeat: false,
  });
});

test("of 20 tills at once one succeeds", async () => {
  const { code, voucherId } = await createVoucher();
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, till) => redeem(code, { orderReference: `till-${till}` })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason.code).toBe("voucher-used");
  const events = await database()
    .selectFrom("domainEvent")
    .select("name")
    .where("subjectId", "=", voucherId)
    .orderBy("id")
    .execute();
  expect(events.map(({ name }) => name)).toEqual(["voucher.issued", "voucher.redeemed"]);
});

test("the same order again gets the same answer, also long after the voucher's end", async () => {
  const { code } = await createVoucher({ expiresAt: now.add({ hours: 1 }) });
  const [first, ...others] = await Promise.all([redeem(code), redeem(code), redeem(code)]);
  for (const other of others) expect(other.redemptionId).toBe(first.redemptionId);
  const later = await inTransaction((trx) =>
    redeemVoucher(trx, {
      code,
      orderReference: "A-1",
      apiKeyId: null,
      now: now.add({ hours: 5_000 }),
    }),
  );
  expect(later).toMatchObject({ redemptionId: first.redemptionId, isRepeat: true });
});

test("a reversed redemption frees the code, and reversing twice reverses once", async () => {
  const { code } = await createVoucher();
  const { redemptionId } = await redeem(code);
  const reverse = () =>
    inTransaction((trx) =>
      reverseVoucherRedemption(trx, {
        code,
        redemptionId,
        reason: "Bestellung abgebrochen",
        apiKeyId: null,
        now,
      }),
    );
  const results = await Promise.all([reverse(), reverse()]);
  expect(results.map(({ isRepeat }) => isRepeat).toSorted()).toEqual([false, true]);
  const again = await redeem(code, { orderReference: "A-2" });
  expect(again.redemptionId).not.toBe(redemptionId);
  // The old reversal asked once more must not touch the new redemption.
  expect(await reverse()).toMatchObject({ isRepeat: true });
  await expect(redeem(code, { orderReference: "A-3" })).rejects.toMatchObject({
    code: "voucher-used",
  });
});

test("a redemption is reversed by its own code only", async () => {
  const { code } = await createVoucher();
  const { redemptionId } = await redeem(code);
  const other = await createVoucher();
  await expect(
    inTransaction((trx) =>
      reverseVoucherRedemption(trx, {
        code: other.code,
        redemptionId,
        reason: null,
        apiKeyId: null,
        now,
      }),
    ),
  ).rejects.toMatchObject({ code: "not-found" });
});

const minimum = { ...tenEuros, minimumOrder: { amountMinor: 3000, currency: "EUR" } };

test.each([
  ["voucher-expired", { expiresAt: now }, {}],
  ["voucher-not-yet-valid", { validFrom: now.add({ seconds: 1 }) }, {}],
  ["voucher-order-amount-needed", { terms: minimum }, {}],
  ["voucher-minimum-not-met", { terms: minimum }, { orderAmountMinor: 2999, currency: "EUR" }],
  ["voucher-currency-differs", {}, { orderAmountMinor: 2999, currency: "CHF" }],
] as const)("the shop is told apart: %s", async (code, voucher, order) => {
  const issued = await createVoucher(voucher);
  await expect(redeem(issued.code, order)).rejects.toMatchObject({ code, status: 409 });
});

test("a typing error is told apart from a code that does not exist", async () => {
  const { code } = await createVoucher();
  const wrong = (code.startsWith("7") ? "8" : "7") + code.slice(1);
  await expect(redeem(wrong)).rejects.toMatchObject({ code: "voucher-misspelt", status: 422 });
  const unissued = makeVoucherCode(Buffer.from(randomUUID().replaceAll("-", ""), "hex"));
  await expect(redeem(unissued)).rejects.toMatchObject({ code: "voucher-unknown", status: 404 });
});
