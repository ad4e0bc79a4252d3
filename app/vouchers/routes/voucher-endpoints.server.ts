import { createRoute } from "@hono/zod-openapi";
import { answerOnce, idempotencyHeader } from "#app/platform/api/answer-once.server.ts";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { redeemVoucher } from "../commands/redeem-voucher.server.ts";
import { reverseVoucherRedemption } from "../commands/reverse-voucher-redemption.server.ts";
import { findVoucherByCode } from "../queries/find-voucher-by-code.server.ts";
import { voucherState } from "../rules/voucher-state.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import {
  redemptionAnswerSchema,
  redemptionPathSchema,
  redemptionSchema,
  reversalAnswerSchema,
  reversalSchema,
  voucherAnswerSchema,
  voucherPathSchema,
} from "../vouchers.schemas.ts";
import { guarded } from "./guessing-limits.server.ts";

/** Vouchers at the shop's till: look, use, take back. */
export function mountVoucherEndpoints(api: Api): void {
  api.openapi(showRoute, async (c) => {
    const {
      id,
      terms,
      redemption: _,
      memberId: __,
      ...voucher
    } = await countingFailures(c.get("caller").id, () =>
      findVoucherByCode(database(), c.req.valid("param").code),
    );
    const { validFrom, expiresAt, redeemedAt } = voucher;
    const state = voucherState(voucher, now());
    return c.json({ voucherId: id, ...flat(terms), state, validFrom, expiresAt, redeemedAt }, 200);
  });
  api.openapi(redeemRoute, async (c) => {
    const { code } = c.req.valid("param");
    const { id: apiKeyId } = c.get("caller");
    const order = c.req.valid("json");
    return countingFailures(apiKeyId, () =>
      answerOnce(c, async (trx) => {
        const { isRepeat, terms, ...redeemed } = await redeemVoucher(trx, {
          ...order,
          code,
          apiKeyId,
          now: now(),
        });
        return { status: isRepeat ? 200 : 201, body: { ...redeemed, ...flat(terms) } };
      }),
    );
  });
  api.openapi(reverseRoute, async (c) => {
    const { code, id: redemptionId } = c.req.valid("param");
    const { id: apiKeyId } = c.get("caller");
    const reason = c.req.valid("json").reason ?? null;
    return countingFailures(apiKeyId, () =>
      answerOnce(c, async (trx) => {
        const reversal = { code, redemptionId, reason, apiKeyId, now: now() };
        const { isRepeat, ...reversed } = await reverseVoucherRedemption(trx, reversal);
        return { status: isRepeat ? 200 : 201, body: reversed };
      }),
    );
  });
}

const security = [{ apiKey: ["vouchers:redeem"] }];

const showRoute = createRoute({
  middleware: requireScope("vouchers:redeem"),
  method: "get",
  path: "/vouchers/{code}",
  summary: "Look at a voucher",
  description:
    "A typing error (422 voucher-misspelt) is told apart from a code that does not exist (404).",
  security,
  request: { params: voucherPathSchema },
  responses: answers({ 200: { description: "The voucher", schema: voucherAnswerSchema } }),
});

const redeemRoute = createRoute({
  middleware: requireScope("vouchers:redeem"),
  method: "post",
  path: "/vouchers/{code}/redemptions",
  summary: "Use a voucher for an order",
  description: "A code is used once; the same order again gets the same answer.",
  security,
  request: {
    headers: idempotencyHeader,
    params: voucherPathSchema,
    body: { required: true, content: { "application/json": { schema: redemptionSchema } } },
  },
  responses: answers({
    200: { description: "This order had used it already", schema: redemptionAnswerSchema },
    201: { description: "The voucher is used", schema: redemptionAnswerSchema },
  }),
});

const reverseRoute = createRoute({
  middleware: requireScope("vouchers:redeem"),
  method: "post",
  path: "/vouchers/{code}/redemptions/{id}/reversal",
  summary: "Take a redemption back",
  description: "The code can be used again.",
  security,
  request: {
    headers: idempotencyHeader,
    params: redemptionPathSchema,
    body: { required: true, content: { "application/json": { schema: reversalSchema } } },
  },
  responses: answers({
    200: { description: "It was taken back already", schema: reversalAnswerSchema },
    201: { description: "The redemption is taken back", schema: reversalAnswerSchema },
  }),
});

/** A caller that asks for many codes that do not exist is guessing. */
const countingFailures = <T>(callerId: string, work: () => Promise<T>): Promise<T> =>
  guarded({ callerId, address: undefined }, work);

function flat({ benefit, minimumOrder, label }: VoucherTerms) {
  return {
    label,
    kind: benefit.kind,
    percentage: benefit.kind === "percentage" ? benefit.percentage : null,
    amountMinor: benefit.kind === "amount" ? benefit.amountMinor : null,
    currency: benefit.kind === "amount" ? benefit.currency : (minimumOrder?.currency ?? null),
    productSku: benefit.kind === "free-product" ? benefit.productSku : null,
    minimumOrderMinor: minimumOrder?.amountMinor ?? null,
  };
}
