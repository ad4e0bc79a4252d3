import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { settleOrderPoints } from "../commands/settle-order-points.server.ts";

type OrderEvent =
  | "order.paid"
  | "order.matched"
  | "order.refunded"
  | "order.disputed"
  | "order.reinstated";

/** Whatever happened to an order, its points follow. */
export const settlePointsOfOrder: Handler<OrderEvent> = {
  name: "points/settle-points-of-order",
  handle: (trx, { subjectId }) => settleOrderPoints(trx, { orderId: subjectId, now: now() }),
};
