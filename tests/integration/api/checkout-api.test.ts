import { beforeAll, describe, expect, test } from "vitest";
import { makeVoucherCode } from "#app/vouchers/rules/voucher-code.ts";
import { makeApiKey } from "#tests/factories/api-key.ts";
import { makeCampaign, makeCampaignVoucher } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { basket, makeGiftBalance } from "#tests/factories/till.ts";
import { createVoucher } from "#tests/factories/voucher.ts";
import { call } from "#tests/support/machine-api.ts";

let key: string;
let count = 0;
beforeAll(async () => {
  key = await makeApiKey(["vouchers:redeem"]);
});

const next = () => `key-${++count}`;
const post = (path: string, json: unknown, idempotencyKey = next()) =>
  call(`/api/v1/checkout/${path}`, { key, json, idempotencyKey });
const validate = (given: object) => post("validations", { basket, ...given });
const hold = (given: object, idempotencyKey?: string) =>
  post("holds", { basket, checkoutReference: next(), ...given }, idempotencyKey);

test("a shop validates, holds, redeems and takes back, each answered again to the same key", async () => {
  const { code } = await createVoucher();
  const gift = await makeGiftBalance(2000);
  const { id: memberId } = await createMember();
  await giveEarnedPoints({
    memberId,
    points: 500,
    now: Temporal.Instant.from("2026-01-01T00:00:00Z"),
  });
  const asked = { codes: [code.toLowerCase(), gift.code], memberId, points: 400 };
  const totals = {
    amountMinor: 5490,
    discountMinor: 1000,
    pointsMinor: 400,
    balanceMinor: 2000,
    payableMinor: 2090,
  };
  expect(await validate(asked)).toMatchObject({ status: 200, body: { totals, currency: "EUR" } });
  const held = await hold(asked, "hold");
  expect(held).toMatchObject({ status: 201, body: { totals } });
  const again = await post(
    "holds",
    { basket, checkoutReference: `key-${count}`, ...asked },
    "hold",
  );
  expect(again.body).toEqual(held.body);
  const order = { orderReference: "A-1", holdId: held.body.holdId };
  const redeemed = await post("redemptions", order, "redeem");
  expect(redeemed).toMatchObject({ status: 201, body: { orderReference: "A-1", totals } });
  expect((await post("redemptions", order, "redeem")).body).toEqual(redeemed.body);
  expect(await post("redemptions", order)).toMatchObject({ status: 200, body: redeemed.body });
  const reversals = `redemptions/${redeemed.body.redemptionId}/reversals`;
  const lines = [{ lineId: "1", returnedQuantity: 1 }];
  const part = await post(reversals, { lines, reason: "Damaged" });
  expect(part).toMatchObject({ status: 201, body: { isWhole: false } });
  expect(await post(reversals, { lines })).toMatchObject({
    status: 200,
    body: { discountMinor: 0 },
  });
  expect(await post(reversals, {})).toMatchObject({ status: 201, body: { isWhole: true } });
  expect(await call(`/api/v1/gift-balances/${gift.code}`, { key })).toMatchObject({
    status: 200,
    body: {
      currency: "EUR",
      initialMinor: 2000,
      balanceMinor: 2000,
      availableMinor: 2000,
      state: "open",
    },
  });
});

test("a hold keeps a code from other shops, which learn until when, and frees it when it is told to", async () => {
  const { code } = await createVoucher();
  const other = await makeApiKey(["vouchers:redeem"]);
  const { body: held } = await hold({ codes: [code], checkoutReference: "mine" });
  const refused = await call("/api/v1/checkout/holds", {
    key: other,
    idempotencyKey: "other",
    json: { basket, codes: [code], checkoutReference: "mine" },
  });
  expect(refused).toMatchObject({ status: 409, body: { code: "voucher-held" } });
  const own = await validate({ codes: [code], checkoutReference: "mine" });
  expect(own.body.codes[0]).toMatchObject({ applies: true, endsIn: code.slice(-4) });
  expect((await validate({ codes: [code] })).body.codes[0].refusal).toMatchObject({
    code: "voucher-held",
    heldUntil: held.expiresAt,
  });
  const foreign = { key: other, idempotencyKey: "foreign" };
  const redeem = { ...foreign, json: { orderReference: "X", holdId: held.holdId } };
  expect((await call("/api/v1/checkout/redemptions", redeem)).status).toBe(404);
  const release = `holds/${held.holdId}/release`;
  expect((await post(release, {})).status).toBe(201);
  expect((await post(release, {})).status).toBe(200);
  expect(await post("redemptions", { orderReference: "Y", holdId: held.holdId })).toMatchObject({
    status: 409,
    body: { code: "checkout-hold-ended" },
  });
});

test("a till redeems at once: everything applies, or nothing is used", async () => {
  const { code } = await createVoucher();
  const expired = await createVoucher({ expiresAt: Temporal.Instant.from("2026-02-01T00:00:00Z") });
  const redeem = (codes: string[], orderReference: string) =>
    post("redemptions", { orderReference, checkout: { basket, codes } });
  expect(await redeem([code, expired.code], "T-1")).toMatchObject({
    status: 409,
    body: { code: "voucher-expired" },
  });
  const done = await redeem([code], "T-1");
  expect(done).toMatchObject({ status: 201, body: { totals: { payableMinor: 4490 } } });
  expect(await redeem([code], "T-1")).toMatchObject({
    status: 200,
    body: { redemptionId: done.body.redemptionId },
  });
  expect((await redeem([code], "T-2")).body.code).toBe("voucher-used");
});

test("the authenticated shop is told apart what is wrong with a code", async () => {
  const personal = await makeCampaignVoucher(await makeCampaign({ holder: "owner" }));
  const { id: memberId } = await createMember();
  const used = await createVoucher();
  await hold({ codes: [used.code] }).then(({ body }) =>
    post("redemptions", { orderReference: "U", holdId: body.holdId }),
  );
  const past = await createVoucher({ expiresAt: Temporal.Instant.from("2026-02-01T00:00:00Z") });
  const future = await createVoucher({ validFrom: Temporal.Instant.from("2999-01-01T00:00:00Z") });
  const heldNow = await createVoucher();
  await hold({ codes: [heldNow.code] });
  const otherBrand = makeVoucherCode(new Uint8Array(15).fill(7));
  const codes = [personal, used, past, future, heldNow].map(({ code }) => code);
  const { body } = await validate({ codes: [...codes, otherBrand, `${used.code}X`], memberId });
  expect(body.codes.map(({ refusal }: { refusal: { code: string } }) => refusal.code)).toEqual([
    "voucher-not-for-you",
    "voucher-used",
    "voucher-expired",
    "voucher-not-yet-valid",
    "voucher-held",
    "voucher-unknown",
    "voucher-misspelt",
  ]);
});

test("an anonymous caller gets one answer, whatever the code is", async () => {
  const { code } = await createVoucher();
  const gift = await makeGiftBalance(500);
  const answers = await Promise.all([
    ...[code, gift.code, "nonsense", makeVoucherCode(new Uint8Array(15).fill(9))].map((one) =>
      call("/api/v1/checkout/validations", { json: { basket, codes: [one] } }),
    ),
    call("/api/v1/checkout/validations", { json: { nothing: true } }),
  ]);
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  const looks = await Promise.all(
    [code, gift.code, "nonsense"].map((one) => call(`/api/v1/gift-balances/${one}`)),
  );
  expect(new Set(looks.map(({ status, body }) => `${status} ${body.code}`)).size).toBe(1);
});

describe("bad input", () => {
  const line = basket.lines[0]!;
  const withLine = (changes: object) => ({
    basket: { ...basket, lines: [{ ...line, ...changes }] },
  });
  const fieldsOf = async (json: object) => {
    const { status, body } = await post("validations", { basket, ...json });
    return [status, ...(body.errors ?? []).map(({ field }: { field: string }) => field)];
  };

  test.each([
    ["a negative price", withLine({ unitAmountMinor: -1 }), "basket.lines.0.unitAmountMinor"],
    ["no pieces", withLine({ quantity: 0 }), "basket.lines.0.quantity"],
    ["negative pieces", withLine({ quantity: -2 }), "basket.lines.0.quantity"],
    ["half a cent", withLine({ unitAmountMinor: 0.5 }), "basket.lines.0.unitAmountMinor"],
    [
      "more than anything costs",
      withLine({ unitAmountMinor: 1e12, quantity: 1e6 }),
      "basket.lines.0.quantity",
    ],
    ["more tax than price", withLine({ taxMinor: 9999 }), "basket.lines.0.taxMinor"],
    ["the name of shipping", withLine({ id: "shipping" }), "basket.lines.0.id"],
    ["a field that is none", withLine({ price: 1 }), "basket.lines.0.price"],
    ["two lines of one name", { basket: { ...basket, lines: [line, line] } }, "basket.lines.1.id"],
    ["no lines", { basket: { ...basket, lines: [] } }, "basket.lines"],
    [
      "501 lines",
      {
        basket: {
          ...basket,
          lines: Array.from({ length: 501 }, (_, n) => ({ ...line, id: `${n}` })),
        },
      },
      "basket.lines",
    ],
    ["a currency in words", { basket: { ...basket, currency: "Euro" } }, "basket.currency"],
    ["negative points", { points: -5 }, "points"],
    ["eleven codes", { codes: Array(11).fill("CODE") }, "codes"],
    ["a code without end", { codes: ["A".repeat(101)] }, "codes.0"],
  ])("%s is refused by name", async (_, json, field) => {
    expect(await fieldsOf(json)).toEqual([422, field]);
  });

  test("10,000 lines are too large", async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => ({ ...line, id: `${n}` }));
    expect((await validate({ basket: { ...basket, lines } })).status).toBe(413);
  });

  test("lines that cost nothing are goods like others, and no code has an effect on them", async () => {
    const free = { ...basket, shippingMinor: 0, lines: [{ ...line, unitAmountMinor: 0 }] };
    const { code } = await createVoucher();
    const { body } = await validate({ basket: free, codes: [code] });
    expect(body.codes[0].refusal.code).toBe("voucher-no-effect");
    expect(body.totals.payableMinor).toBe(0);
  });

  test("a basket in another currency is told which one the code is for", async () => {
    const { code } = await createVoucher();
    const { body } = await validate({ basket: { ...basket, currency: "CHF" }, codes: [code] });
    expect(body.codes[0].refusal).toMatchObject({
      code: "voucher-currency-differs",
      currency: "EUR",
    });
  });

  test("lower case, spaces, hyphens and look-alikes are read as what they mean", async () => {
    const { code } = await createVoucher();
    const typed = ` ${code.match(/..../g)?.join(" - ")}`
      .toLowerCase()
      .replaceAll("0", "о")
      .replaceAll("1", "l");
    expect((await validate({ codes: [typed, code] })).body.codes).toMatchObject([
      { applies: true },
      { applies: false, refusal: { code: "voucher-given-twice" } },
    ]);
  });

  test("a member that is none, a hold that is none, and neither hold nor basket", async () => {
    expect((await validate({ memberId: "nobody" })).status).toBe(404);
    const nothing = "01900000-0000-7000-8000-000000000000";
    expect((await post("redemptions", { orderReference: "N", holdId: nothing })).status).toBe(404);
    expect((await post("redemptions", { orderReference: "N" })).status).toBe(422);
    expect((await hold({})).body.code).toBe("checkout-nothing-to-hold");
  });

  test("a reversal larger than the redemption", async () => {
    const { code } = await createVoucher();
    const { body } = await post("redemptions", {
      orderReference: "L",
      checkout: { basket, codes: [code] },
    });
    const lines = [{ lineId: "2", returnedQuantity: 2 }];
    const answer = await post(`redemptions/${body.redemptionId}/reversals`, { lines });
    expect(answer).toMatchObject({ status: 422, body: { code: "reversal-exceeds-redemption" } });
  });
});

describe("guessing", () => {
  const unknown = (n: number) => makeVoucherCode(new Uint8Array(15).fill(n));

  test("is stopped for the address that does it, before its codes are looked at, and for no other", async () => {
    const { code } = await createVoucher();
    const guess = (customerAddress: string, codes: string[]) =>
      validate({ codes, customerAddress });
    for (let n = 0; n < 2; n++)
      await guess(
        "203.0.113.7",
        Array.from({ length: 10 }, (_, m) => unknown(n * 10 + m)),
      );
    const stopped = await guess("203.0.113.7", [code]);
    expect(stopped).toMatchObject({ status: 429, body: { code: "too-many-requests" } });
    expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await guess("203.0.113.8", [code])).status).toBe(200);
  });

  test("among the codes of one campaign is stopped for who does it", async () => {
    const campaignId = await makeCampaign({ holder: "owner" });
    const { code } = await makeCampaignVoucher(campaignId);
    const { id: memberId } = await createMember();
    const attempt = () => validate({ codes: [code], memberId, customerAddress: "2001:db8::7" });
    const statuses = [];
    for (let n = 0; n < 42; n++) statuses.push((await attempt()).status);
    expect(statuses.slice(0, 40)).toEqual(Array(40).fill(200));
    expect(statuses.slice(40)).toEqual([429, 429]);
  });

  test("through one shop is stopped for that shop", async () => {
    const guesser = await makeApiKey(["vouchers:redeem"]);
    const ask = (codes: string[]) =>
      call("/api/v1/checkout/validations", { key: guesser, json: { basket, codes } });
    for (let n = 0; n < 30; n++)
      await ask(Array.from({ length: 10 }, (_, m) => unknown((n * 10 + m) % 32)));
    expect((await ask([])).status).toBe(429);
    expect((await validate({})).status).toBe(200);
  });
});
