import { beforeAll, expect, test } from "vitest";
import { makeApiKey } from "#tests/factories/api-key.ts";
import { createVoucher } from "#tests/factories/voucher.ts";
import { call } from "#tests/support/machine-api.ts";

let key: string;
let count = 0;

beforeAll(async () => {
  key = await makeApiKey(["vouchers:redeem"]);
});

const redeem = (code: string, json: unknown, idempotencyKey = `key-${++count}`) =>
  call(`/api/v1/vouchers/${code}/redemptions`, { key, json, idempotencyKey });

test("a shop looks at a code, uses it, takes it back and uses it again", async () => {
  const { code, voucherId } = await createVoucher();
  const seen = await call(`/api/v1/vouchers/${code.toLowerCase()}`, { key });
  expect(seen).toMatchObject({
    status: 200,
    body: { voucherId, state: "open", kind: "amount", amountMinor: 1000, currency: "EUR" },
  });
  expect(seen.body).not.toHaveProperty("memberId");
  const order = { orderReference: "A-1", orderAmountMinor: 4200, currency: "EUR" };
  const used = await redeem(code, order);
  expect(used).toMatchObject({ status: 201, body: { voucherId, discountMinor: 1000 } });
  expect(await redeem(code, order)).toMatchObject({ status: 200, body: used.body });
  expect(await redeem(code, { orderReference: "A-2" })).toMatchObject({
    status: 409,
    body: { code: "voucher-used" },
  });
  const reversal = `/api/v1/vouchers/${code}/redemptions/${used.body.redemptionId}/reversal`;
  const reverse = (idempotencyKey: string) => call(reversal, { key, json: {}, idempotencyKey });
  expect(await reverse("r-1")).toMatchObject({ status: 201, body: { orderReference: "A-1" } });
  expect(await reverse("r-2")).toMatchObject({ status: 200 });
  expect(await redeem(code, { orderReference: "A-2" })).toMatchObject({ status: 201 });
});

test("one Idempotency-Key twenty times at once uses the code once", async () => {
  const { code } = await createVoucher();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => redeem(code, { orderReference: "B-1" }, "twenty")),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => body.redemptionId)).size).toBe(1);
});

test("refuses fields it does not know, wrong types and half an amount, by name", async () => {
  const { code } = await createVoucher();
  const fields = async (json: unknown) => {
    const { status, body } = await redeem(code, json);
    return [status, ...body.errors.map((error: { field: string }) => error.field)];
  };
  expect(await fields({ orderReference: "C-1", memberId: "x" })).toEqual([422, "memberId"]);
  expect(await fields({ orderReference: 7 })).toEqual([422, "orderReference"]);
  expect(await fields({ orderReference: "C-1", orderAmountMinor: 5 })).toEqual([422, "currency"]);
  expect(await fields({ orderReference: "x".repeat(201) })).toEqual([422, "orderReference"]);
});

test("typing errors, unknown codes and keys without the right are told apart", async () => {
  const { code } = await createVoucher();
  const misspelt = code.slice(0, 15) + (code.endsWith("7") ? "8" : "7");
  expect(await call(`/api/v1/vouchers/${misspelt}`, { key })).toMatchObject({
    status: 422,
    body: { code: "voucher-misspelt" },
  });
  expect(await call(`/api/v1/vouchers/${"0".repeat(16)}`, { key })).toMatchObject({
    status: 404,
    body: { code: "voucher-unknown" },
  });
  const reader = await makeApiKey(["members:read"]);
  expect((await call(`/api/v1/vouchers/${code}`, { key: reader })).status).toBe(403);
  expect((await call(`/api/v1/vouchers/${code}`)).status).toBe(401);
});
