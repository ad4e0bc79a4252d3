import { createRoute } from "@hono/zod-openapi";
import { answerOnce, idempotencyHeader } from "#app/platform/api/answer-once.server.ts";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { z } from "#app/platform/api/zod.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { recordDispute } from "../commands/record-dispute.server.ts";
import { recordOrder } from "../commands/record-order.server.ts";
import { recordRefund } from "../commands/record-refund.server.ts";
import { disputeSchema, orderAnswerSchema, orderSchema, refundSchema } from "../orders.schemas.ts";
import { findOrderOfShop, type Order } from "../queries/find-order.server.ts";

const orderName = z.object({
  id: z.string().min(1).max(200).openapi({ description: "Our id, or the shop's own number." }),
});

/** Orders, refunds and disputes as the shop tells them. */
export function mountOrderEndpoints(api: Api): void {
  api.openapi(recordRoute, async (c) => {
    const order = newOrderOf(c.req.valid("json"));
    return answerOnce(c, async (trx) => {
      const recorded = await recordOrder(trx, { order, now: now() });
      return { status: recorded.isRepeat ? 200 : 201, body: answerOf(recorded.order) };
    });
  });
  api.openapi(showRoute, async (c) => {
    return c.json(answerOf(await findOrder(c.req.valid("param").id)), 200);
  });
  api.openapi(refundRoute, async (c) => {
    const { id: orderId } = await findOrder(c.req.valid("param").id);
    const { externalId, amountMinor, refundedAt, reason } = c.req.valid("json");
    return answerOnce(c, async (trx) => {
      const refunded = await recordRefund(trx, {
        orderId,
        source: "api",
        externalId,
        amountMinor,
        reason: reason ?? null,
        refundedAt: refundedAt ? Temporal.Instant.from(refundedAt) : now(),
      });
      return { status: refunded.isRepeat ? 200 : 201, body: answerOf(refunded.order) };
    });
  });
  api.openapi(disputeRoute, async (c) => {
    const { id: orderId } = await findOrder(c.req.valid("param").id);
    const { occurredAt, reason, ...step } = c.req.valid("json");
    return answerOnce(c, async (trx) => {
      const disputed = await recordDispute(trx, {
        ...step,
        orderId,
        source: "api",
        reason: reason ?? null,
        occurredAt: Temporal.Instant.from(occurredAt),
      });
      return { status: disputed.isRepeat ? 200 : 201, body: answerOf(disputed.order) };
    });
  });
}

const recordRoute = createRoute({
  method: "post",
  path: "/orders",
  summary: "Record a paid order",
  description:
    "Points follow within seconds. An order of an unknown customer waits for its member.",
  security: [{ apiKey: ["orders:write"] }],
  middleware: requireScope("orders:write"),
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: orderSchema } } },
  },
  responses: answers({
    200: { description: "The order was known already", schema: orderAnswerSchema },
    201: { description: "The order is recorded", schema: orderAnswerSchema },
  }),
});

const showRoute = createRoute({
  method: "get",
  path: "/orders/{id}",
  summary: "Show an order",
  security: [{ apiKey: ["orders:write"] }],
  middleware: requireScope("orders:write"),
  request: { params: orderName },
  responses: answers({ 200: { description: "The order", schema: orderAnswerSchema } }),
});

const refundRoute = createRoute({
  method: "post",
  path: "/orders/{id}/refunds",
  summary: "Record a refund",
  description: "Takes back the refunded share of the points the order earned.",
  security: [{ apiKey: ["orders:write"] }],
  middleware: requireScope("orders:write"),
  request: {
    headers: idempotencyHeader,
    params: orderName,
    body: { required: true, content: { "application/json": { schema: refundSchema } } },
  },
  responses: answers({
    200: { description: "The refund was known already", schema: orderAnswerSchema },
    201: { description: "The refund is recorded", schema: orderAnswerSchema },
  }),
});

const disputeRoute = createRoute({
  method: "post",
  path: "/orders/{id}/disputes",
  summary: "Record a step of a dispute",
  description:
    "Withdrawn money counts like a refund until it is reinstated; then the points come back.",
  security: [{ apiKey: ["orders:write"] }],
  middleware: requireScope("orders:write"),
  request: {
    headers: idempotencyHeader,
    params: orderName,
    body: { required: true, content: { "application/json": { schema: disputeSchema } } },
  },
  responses: answers({
    200: { description: "The step was known already", schema: orderAnswerSchema },
    201: { description: "The step is recorded", schema: orderAnswerSchema },
  }),
});

async function findOrder(name: string): Promise<Order> {
  const order = await findOrderOfShop(database(), name);
  if (!order) throw new NotFound("order");
  return order;
}

function newOrderOf({ customer, placedAt, paidAt, ...order }: z.output<typeof orderSchema>) {
  return {
    ...order,
    source: "api" as const,
    customer: {
      email: customer.email ?? null,
      externalId: customer.externalId ?? null,
      name: customer.name ?? null,
    },
    paymentReference: order.paymentReference ?? null,
    placedAt: Temporal.Instant.from(placedAt),
    paidAt: Temporal.Instant.from(paidAt ?? placedAt),
    lines: order.lines.map((line) => ({ ...line, category: line.category ?? null })),
  };
}

function answerOf(order: Order): z.infer<typeof orderAnswerSchema> {
  const { id, source, externalId, memberId, currency } = order;
  const { totalMinor, pointsBasisMinor, refundedMinor, disputedMinor, placedAt } = order;
  return {
    id,
    source,
    externalId,
    memberId,
    currency,
    totalMinor,
    pointsBasisMinor,
    refundedMinor,
    disputedMinor,
    placedAt,
  };
}
