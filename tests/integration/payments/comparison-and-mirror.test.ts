import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { keepMirror } from "#app/integration/commands/keep-mirror.server.ts";
import { mirrorCampaign, stopMirror } from "#app/integration/commands/mirror-campaign.server.ts";
import { replayStripeEvent } from "#app/integration/commands/replay-stripe-event.server.ts";
import { retakeMirrored } from "#app/integration/commands/retake-mirrored.server.ts";
import { settleDifference } from "#app/integration/commands/settle-difference.server.ts";
import { checkStripeConnection } from "#app/integration/queries/check-stripe-connection.server.ts";
import { findMirroredVoucher } from "#app/integration/queries/find-mirrored.server.ts";
import { comparePayments } from "#app/orders/commands/compare-payments.server.ts";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { findCheckout } from "#app/orders/queries/find-checkout.server.ts";
import { listPaymentDifferences } from "#app/orders/queries/list-payment-differences.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCampaign } from "#app/vouchers/commands/create-campaign.server.ts";
import { issueCampaignVoucher } from "#app/vouchers/commands/issue-campaign-voucher.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";
import { type NewCampaign, openTerms } from "#app/vouchers/rules/campaign.types.ts";
import { createOpenCheckout } from "#tests/factories/checkout.ts";
import { createMember } from "#tests/factories/member.ts";
import { openTill } from "#tests/factories/till.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
beforeAll(() => setUpBrand());
afterAll(() => standIn.stop());

const send = (event: object) => {
  const body = JSON.stringify(event);
  return call("/webhooks/stripe", { method: "POST", body, headers: standIn.headersOf(body) });
};

const findOrderOfPayment = (paymentReference: string) =>
  database()
    .selectFrom("shopOrder")
    .select("id")
    .where("paymentReference", "=", paymentReference)
    .executeTakeFirst();

describe("the comparison with Stripe", () => {
  const compare = async () => {
    await comparePayments({ now: now() });
    return (await listPaymentDifferences(database())).differences;
  };

  test("finds what no event ever told, and staff take it over", async () => {
    const { id, sessionId } = await createOpenCheckout();
    expect(await compare()).toEqual([]);
    standIn.acts.pay(sessionId);
    expect(await compare()).toMatchObject([
      { kind: "checkout-state", objectId: sessionId, expected: "completed", found: "open" },
    ]);
    await settleDifference({ id: sessionId, now: now() });
    expect(await findCheckout(database(), id)).toMatchObject({ state: "completed" });
    expect(await compare()).toEqual([]);
  });

  test("goes through all pages, and finds a refund and a sale nobody told", async () => {
    for (let n = 0; n < 12; n++) await createOpenCheckout();
    const { sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    await settleDifference({ id: sessionId, now: now() });
    const intent = standIn.store.get("checkout.session", sessionId)!.payment_intent as string;
    standIn.acts.refund(intent, 300);
    const sale = standIn.store.add("checkout.session", {
      mode: "payment",
      status: "complete",
      payment_status: "paid",
      amount_total: 4_000,
      amount_subtotal: 4_000,
      currency: "eur",
      metadata: {},
      payment_intent: null,
    });
    expect(new Set((await compare()).map(({ kind }) => kind))).toEqual(
      new Set(["checkout-refunds", "order-missing"]),
    );
    await settleDifference({ id: sessionId, now: now() });
    await settleDifference({ id: sale.id, now: now() });
    expect(await compare()).toEqual([]);
  });

  test("one that breaks off says so and forgets nothing", async () => {
    standIn.fail({ kind: "down", times: 3, path: /sessions/ });
    await expect(comparePayments({ now: now() })).rejects.toThrow();
    expect((await listPaymentDifferences(database())).last?.failure).toBeTruthy();
  });
});

test("an event that was lost is fetched again", async () => {
  const { id, sessionId } = await createOpenCheckout();
  const since = standIn.events.length;
  standIn.acts.pay(sessionId);
  const event = standIn.events.slice(since).find(({ type }) => type === "payment_intent.succeeded");
  expect(await replayStripeEvent(event!.id, now())).toBe("checkout-completed");
  expect(await findCheckout(database(), id)).toMatchObject({ state: "completed" });
  await expect(replayStripeEvent("evt_unknown", now())).rejects.toThrow();
});

test("the page about Stripe says what is still to be set", async () => {
  expect(await checkStripeConnection()).toMatchObject({
    isReachable: true,
    account: "Stand-in",
    webhook: { isRegistered: false },
  });
  const url = "http://localhost:3000/webhooks/stripe";
  standIn.store.add("webhook_endpoint", { url, enabled_events: ["charge.refunded"] });
  const { webhook } = await checkStripeConnection();
  expect(webhook?.isRegistered).toBe(true);
  expect(webhook?.missing).toContain("checkout.session.completed");
  expect(webhook?.missing).not.toContain("charge.refunded");
});

describe("a campaign that is mirrored", () => {
  const activeCodes = (campaignId: string) => {
    const coupon = standIn.store
      .all("coupon")
      .find((one) => (one.metadata as Record<string, string>).resonanz_campaign === campaignId);
    return standIn.store
      .all("promotion_code")
      .filter((one) => (one.promotion as { coupon: string }).coupon === coupon?.id)
      .filter((one) => one.active)
      .map((one) => one.code);
  };

  async function mirrored(terms: Partial<NewCampaign> = {}) {
    const staff = await createMember({ role: "manager" });
    const member = await createMember();
    const createdBy = { id: staff.id, name: staff.displayName };
    const campaign = {
      ...openTerms,
      kind: "amount",
      amountMinor: 1_000,
      currency: "EUR",
      name: "Autumn",
      label: { de: "Herbst", en: "Autumn" },
      ...terms,
    } as NewCampaign;
    const { campaignId } = await inTransaction((trx) =>
      createCampaign(trx, { campaign, createdBy, now: now() }),
    );
    const by = { kind: "staff", id: staff.id, channel: "admin" } as const;
    const codes: string[] = [];
    for (let n = 0; n < 3; n++) {
      const voucher = { campaignId, memberId: member.id, by, now: now() };
      codes.push((await inTransaction((trx) => issueCampaignVoucher(trx, voucher))).code);
    }
    return { campaignId, codes };
  }

  const sell = async (code: string) => {
    const promotion = standIn.store.all("promotion_code").find((one) => one.code === code)!;
    const session = standIn.store.add("checkout.session", {
      mode: "payment",
      status: "complete",
      payment_status: "paid",
      amount_total: 4_000,
      amount_subtotal: 5_000,
      currency: "eur",
      metadata: {},
      payment_intent: `pi_${code}`,
      discounts: [{ coupon: null, promotion_code: promotion.id }],
    });
    const completed = { type: "checkout.session.completed", data: { object: session } };
    await send(standIn.store.add("event", completed));
    const { id: orderId } = (await findOrderOfPayment(`pi_${code}`))!;
    const told = async (amountMinor: number) => {
      const refund = {
        orderId,
        source: "stripe",
        externalId: `ch_${code}`,
        amountMinor,
      } as const;
      await inTransaction((trx) =>
        recordRefund(trx, { ...refund, isTotal: "current", reason: null, refundedAt: now() }),
      );
      await workOffEvents();
    };
    return { promotionId: promotion.id, reference: session.id, told };
  };
  const standing = (reference: string) =>
    database()
      .selectFrom("voucherRedemption")
      .select("voucherId")
      .where("orderReference", "=", reference)
      .where("reversedAt", "is", null)
      .execute();

  test("has its codes at Stripe, in the same state as here", async () => {
    const { campaignId, codes } = await mirrored();
    await mirrorCampaign({ id: campaignId, now: now() });
    expect(await keepMirror({ now: now() })).toBe(3);
    expect(activeCodes(campaignId).sort()).toEqual([...codes].sort());
    expect(await keepMirror({ now: now() })).toBe(0);

    const order = { orderReference: "A-1", orderAmountMinor: 5_000, currency: "EUR" };
    const { redemptionId } = await inTransaction((trx) =>
      redeemVoucher(trx, { code: codes[0]!, ...order, apiKeyId: null, now: now() }),
    );
    await keepMirror({ now: now() });
    expect(activeCodes(campaignId)).not.toContain(codes[0]);

    await inTransaction((trx) =>
      reverseVoucherRedemption(trx, {
        code: codes[0]!,
        redemptionId,
        reason: null,
        apiKeyId: null,
        now: now(),
      }),
    );
    await keepMirror({ now: now() });
    expect(activeCodes(campaignId)).toContain(codes[0]);

    await stopMirror({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    expect(activeCodes(campaignId)).toEqual([]);
  });

  test("is redeemed here when Stripe Checkout of the shop takes a code, once", async () => {
    const { campaignId, codes } = await mirrored();
    await mirrorCampaign({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    const promotion = standIn.store.all("promotion_code").find((one) => one.code === codes[1])!;
    const session = standIn.store.add("checkout.session", {
      mode: "payment",
      status: "complete",
      payment_status: "paid",
      amount_total: 4_000,
      amount_subtotal: 5_000,
      currency: "eur",
      metadata: {},
      payment_intent: null,
      discounts: [{ coupon: null, promotion_code: promotion.id }],
    });
    const event = standIn.store.add("event", {
      type: "checkout.session.completed",
      data: { object: session },
    });
    expect(await send(event)).toMatchObject({ status: 200, body: { outcome: "order-recorded" } });
    await send({ ...event, id: "evt_again" });
    const redemptions = await database()
      .selectFrom("voucherRedemption")
      .select(["orderReference", "orderAmountMinor"])
      .where("orderReference", "=", session.id)
      .execute();
    expect(redemptions).toEqual([{ orderReference: session.id, orderAmountMinor: 5_000 }]);
    await keepMirror({ now: now() });
    expect(activeCodes(campaignId)).not.toContain(codes[1]);
  });

  test("frees its code when all of the money goes back, and not before", async () => {
    const { campaignId, codes } = await mirrored();
    await mirrorCampaign({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    const promotion = standIn.store.all("promotion_code").find((one) => one.code === codes[2])!;
    const payment = `pi_${campaignId}`;
    const session = standIn.store.add("checkout.session", {
      mode: "payment",
      status: "complete",
      payment_status: "paid",
      amount_total: 4_000,
      amount_subtotal: 5_000,
      currency: "eur",
      metadata: {},
      payment_intent: payment,
      discounts: [{ coupon: null, promotion_code: promotion.id }],
    });
    const completed = { type: "checkout.session.completed", data: { object: session } };
    await send(standIn.store.add("event", completed));
    const refund = async (amountMinor: number, externalId: string) => {
      const { id: orderId } = (await findOrderOfPayment(payment))!;
      const refund = { orderId, source: "api", externalId, amountMinor, reason: null } as const;
      await inTransaction((trx) => recordRefund(trx, { ...refund, refundedAt: now() }));
      await workOffEvents();
      await keepMirror({ now: now() });
    };
    await keepMirror({ now: now() });
    await refund(1_500, "R-1");
    expect(activeCodes(campaignId)).not.toContain(codes[2]);
    await refund(2_500, "R-2");
    expect(activeCodes(campaignId)).toContain(codes[2]);
    await workOffEvents();
    const redemptions = await database()
      .selectFrom("voucherRedemption")
      .select("reversedAt")
      .where("orderReference", "=", session.id)
      .execute();
    expect(redemptions).toEqual([{ reversedAt: expect.any(String) }]);
  });

  test("has its code again when the bank sends the refund back, unless it was used meanwhile", async () => {
    const { campaignId, codes } = await mirrored();
    await mirrorCampaign({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    const [kept, lost] = [await sell(codes[0]!), await sell(codes[1]!)];
    for (const sale of [kept, lost]) await sale.told(4_000);
    expect([...(await standing(kept.reference)), ...(await standing(lost.reference))]).toEqual([]);
    const elsewhere = { orderReference: "B-1", orderAmountMinor: 5_000, currency: "EUR" };
    await inTransaction((trx) =>
      redeemVoucher(trx, { code: codes[1]!, ...elsewhere, apiKeyId: null, now: now() }),
    );
    for (const sale of [kept, lost]) {
      await sale.told(0);
      await sale.told(0);
    }
    expect(await standing(kept.reference)).toHaveLength(1);
    expect(await standing(lost.reference)).toEqual([]);
    const conflicts = async () => {
      const { differences } = await listPaymentDifferences(database());
      return differences.filter(({ kind }) => kind === "mirror-state");
    };
    expect(await conflicts()).toMatchObject([
      { objectId: lost.promotionId, found: "voucher-used", expected: "redeemed" },
    ]);
    // No comparison of payments finds it again, and trying again does not help as long as B-1 has it.
    await comparePayments({ now: now() });
    expect(await retakeMirrored({ now: now() })).toBe(1);
    expect(await conflicts()).toHaveLength(1);
    await settleDifference({ id: lost.promotionId, now: now() });
    expect(await conflicts()).toEqual([]);
  });

  test("has a code back as soon as a checkout lets go of it, also one whose time is over", async () => {
    const endsAt = now().add({ hours: 48 });
    const { campaignId, codes } = await mirrored({ endsAt: endsAt.toString() });
    await mirrorCampaign({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    const sale = await sell(codes[0]!);
    await sale.told(4_000);
    const till = await openTill();
    const { holdId } = await till.hold([codes[0]!], { now: now() });
    await sale.told(0);
    expect(await standing(sale.reference)).toEqual([]);
    const afterEnd = endsAt.add({ hours: 1 });
    expect(await retakeMirrored({ now: now() })).toBe(1);
    expect(await standing(sale.reference)).toEqual([]);
    expect(await retakeMirrored({ now: afterEnd })).toBe(1);
    expect(await standing(sale.reference)).toHaveLength(1);
    expect(await retakeMirrored({ now: afterEnd })).toBe(0);
    await expect(till.redeem(holdId, "A-1", now())).rejects.toMatchObject({
      code: "checkout-hold-ended",
    });
  });

  test("moves the end of its codes with its own, and knows them by their former names", async () => {
    const endsAt = now().add({ hours: 48 });
    const { campaignId, codes } = await mirrored({ endsAt: endsAt.toString() });
    await mirrorCampaign({ id: campaignId, now: now() });
    await keepMirror({ now: now() });
    const promotionsOf = (code: string) =>
      standIn.store.all("promotion_code").filter((one) => one.code === code);
    const [former] = promotionsOf(codes[0]!);
    const later = endsAt.add({ hours: 24 });
    await database()
      .updateTable("voucherCampaign")
      .set({ endsAt: later })
      .where("id", "=", campaignId)
      .execute();
    expect(await keepMirror({ now: now() })).toBe(3);
    expect(await keepMirror({ now: now() })).toBe(0);
    const active = promotionsOf(codes[0]!).filter((one) => one.active);
    expect(active).toMatchObject([{ expires_at: Math.floor(later.epochMilliseconds / 1000) }]);
    expect(active[0]!.id).not.toBe(former!.id);
    const found = await findMirroredVoucher(database(), former!.id);
    expect(found).toEqual(await findMirroredVoucher(database(), active[0]!.id));
  });

  test("is refused where Stripe could not keep its terms", async () => {
    const { campaignId } = await mirrored({ includedSkus: ["AETH-250"] });
    await expect(mirrorCampaign({ id: campaignId, now: now() })).rejects.toThrow("mirror-obstacle");
    expect(activeCodes(campaignId)).toEqual([]);
  });
});
