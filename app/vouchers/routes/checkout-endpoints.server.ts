import { createRoute } from "@hono/zod-openapi";
import { answerOnce, idempotencyHeader } from "#app/platform/api/answer-once.server.ts";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { z } from "#app/platform/api/zod.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findMemberOfShop } from "#app/points/queries/find-member-of-shop.server.ts";
import {
  checkoutRedemptionAnswerSchema,
  checkoutRedemptionSchema,
  checkoutReversalAnswerSchema,
  checkoutReversalSchema,
  giftBalanceAnswerSchema,
  holdAnswerSchema,
  holdSchema,
  releaseAnswerSchema,
  releaseSchema,
  validationAnswerSchema,
  validationSchema,
} from "../checkout.schemas.ts";
import type { CheckoutCaller } from "../commands/checkout-caller.ts";
import { holdCheckout } from "../commands/hold-checkout.server.ts";
import { redeemAtOnce } from "../commands/redeem-at-once.server.ts";
import { redeemCheckout } from "../commands/redeem-checkout.server.ts";
import { releaseHold } from "../commands/release-hold.server.ts";
import { reverseCheckout } from "../commands/reverse-checkout.server.ts";
import { findGiftBalance } from "../queries/find-gift-balance.server.ts";
import { findOwnHold, validateCheckout } from "../queries/validate-checkout.server.ts";
import { voucherPathSchema } from "../vouchers.schemas.ts";
import { answerBody } from "./checkout-answer.server.ts";
import { countRefused, guarded } from "./guessing-limits.server.ts";

/** Baskets of shops and tills: ask, keep, use, take back. */
export function mountCheckoutEndpoints(api: Api): void {
  api.openapi(validateRoute, async (c) => {
    const { customerAddress: address, checkoutReference, ...body } = c.req.valid("json");
    const caller = callerOf(c);
    const { answer, vouchers } = await guarded({ callerId: caller.apiKeyId, address }, async () => {
      const ownHoldId = checkoutReference
        ? await findOwnHold(database(), { checkoutReference, apiKeyId: caller.apiKeyId })
        : null;
      return validateCheckout(database(), { ...(await named(body)), ownHoldId, now: now() });
    });
    await countRefused({ callerId: caller.apiKeyId, address }, answer.codes, vouchers);
    return c.json(answerBody(c, body.basket.currency, answer), 200);
  });
  api.openapi(holdRoute, async (c) => {
    const { customerAddress: address, checkoutReference, ...body } = c.req.valid("json");
    const caller = callerOf(c);
    return guarded({ callerId: caller.apiKeyId, address }, async () => {
      const checkout = await named(body);
      return answerOnce(c, async (trx) => {
        const wanted = { ...checkout, checkoutReference, caller, now: now() };
        const { holdId, expiresAt, answer } = await holdCheckout(trx, wanted);
        const answered = answerBody(c, body.basket.currency, answer);
        return { status: 201, body: { holdId, expiresAt: expiresAt.toString(), ...answered } };
      });
    });
  });
  api.openapi(releaseRoute, async (c) => {
    const { id: holdId } = c.req.valid("param");
    return answerOnce(c, async (trx) => {
      const { isRepeat } = await releaseHold(trx, { holdId, caller: callerOf(c), now: now() });
      return { status: isRepeat ? 200 : 201, body: { holdId } };
    });
  });
  api.openapi(redeemRoute, async (c) => {
    const { orderReference, holdId, checkout } = c.req.valid("json");
    const caller = callerOf(c);
    const { customerAddress: address, ...body } = checkout ?? {};
    return guarded({ callerId: caller.apiKeyId, address }, async () => {
      const basket = "basket" in body ? await named(body) : null;
      return answerOnce(c, async (trx) => {
        const order = { orderReference, caller, now: now() };
        const redeemed = basket
          ? await redeemAtOnce(trx, { ...basket, ...order })
          : await redeemCheckout(trx, { holdId: holdId!, ...order });
        const { isRepeat, answer, currency, ...rest } = redeemed;
        const answered = answerBody(c, currency, answer);
        return { status: isRepeat ? 200 : 201, body: { ...rest, ...answered } };
      });
    });
  });
  api.openapi(reverseRoute, async (c) => {
    const { id: redemptionId } = c.req.valid("param");
    const { lines, reason } = c.req.valid("json");
    return answerOnce(c, async (trx) => {
      const { isRepeat, ...body } = await reverseCheckout(trx, {
        redemptionId,
        returned: lines ?? null,
        reason: reason ?? null,
        caller: callerOf(c),
        now: now(),
      });
      return { status: isRepeat ? 200 : 201, body };
    });
  });
  api.openapi(balanceRoute, async (c) => {
    const { code } = c.req.valid("param");
    const guesser = { callerId: c.get("caller").id, address: undefined };
    const balance = await guarded(guesser, () => findGiftBalance(database(), { code, now: now() }));
    return c.json(balance, 200);
  });
}

const shared = {
  middleware: requireScope("vouchers:redeem"),
  security: [{ apiKey: ["vouchers:redeem"] }],
};
const idPath = z.object({ id: z.uuid() });
const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { "application/json": { schema } },
});
/** What changes something carries a key, so that repeating it does it once. */
const keyedBody = <Schema extends z.ZodType>(schema: Schema) => ({
  headers: idempotencyHeader,
  body: jsonBody(schema),
});

const validateRoute = createRoute({
  ...shared,
  method: "post",
  path: "/checkout/validations",
  summary: "Ask what codes and points do to a basket",
  description:
    "Answers line by line what applies and why the rest does not; keeps nothing. With checkoutReference, what this checkout holds already counts as free.",
  request: { body: jsonBody(validationSchema) },
  responses: answers({
    200: { description: "What would apply", schema: validationAnswerSchema },
  }),
});

const holdRoute = createRoute({
  ...shared,
  method: "post",
  path: "/checkout/holds",
  summary: "Keep codes and points for a checkout",
  description:
    "Until expiresAt nobody else can use them. Codes that do not apply are named in the answer and not kept; where none applies, the first one's refusal is the answer (409). Charge what totals.payableMinor of this answer says.",
  request: { ...keyedBody(holdSchema) },
  responses: answers({ 201: { description: "What is kept", schema: holdAnswerSchema } }),
});

const releaseRoute = createRoute({
  ...shared,
  method: "post",
  path: "/checkout/holds/{id}/release",
  summary: "Free what a checkout keeps",
  request: { params: idPath, ...keyedBody(releaseSchema) },
  responses: answers({
    200: { description: "It was free already", schema: releaseAnswerSchema },
    201: { description: "Codes and points are free", schema: releaseAnswerSchema },
  }),
});

const redeemRoute = createRoute({
  ...shared,
  method: "post",
  path: "/checkout/redemptions",
  summary: "Use a hold for an order",
  description:
    "After its time a hold is refused (409 checkout-hold-ended). The same order again gets the first answer. A till without a hold sends the basket itself.",
  request: { ...keyedBody(checkoutRedemptionSchema) },
  responses: answers({
    200: { description: "This order had it already", schema: checkoutRedemptionAnswerSchema },
    201: { description: "Everything is used", schema: checkoutRedemptionAnswerSchema },
  }),
});

const reverseRoute = createRoute({
  ...shared,
  method: "post",
  path: "/checkout/redemptions/{id}/reversals",
  summary: "Take a redemption back, whole or in part",
  description:
    "Told by totals: a repeated message changes nothing. Balances and points get their share back; a code whose whole discount came back can be used again.",
  request: { params: idPath, ...keyedBody(checkoutReversalSchema) },
  responses: answers({
    200: { description: "All of it was known", schema: checkoutReversalAnswerSchema },
    201: { description: "The share is taken back", schema: checkoutReversalAnswerSchema },
  }),
});

const balanceRoute = createRoute({
  ...shared,
  method: "get",
  path: "/gift-balances/{code}",
  summary: "Show what a gift balance has",
  request: { params: voucherPathSchema },
  responses: answers({ 200: { description: "The balance", schema: giftBalanceAnswerSchema } }),
});

function callerOf(c: {
  get(key: "caller"): { id: string };
}): CheckoutCaller & { apiKeyId: string } {
  return { apiKeyId: c.get("caller").id, staffId: null };
}

/** The checkout with the member it names. Throws NotFound for somebody who is none. */
async function named<T extends { memberId?: string | undefined }>({ memberId, ...body }: T) {
  if (memberId === undefined) return { ...body, memberId: null };
  const found = await findMemberOfShop(database(), memberId);
  if (!found) throw new NotFound("member");
  return { ...body, memberId: found };
}
