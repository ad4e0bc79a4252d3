import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { settleMirrored } from "../commands/settle-mirrored.server.ts";

/** Whoever gets all of their money back gets the code back, too, unless the bank sends it back. */
export const settleMirroredOfRefund: Handler<"order.refunded"> = {
  name: "integration/free-mirrored-of-refund",
  handle: (trx, { subjectId: orderId }) => settleMirrored(trx, { orderId, now: now() }),
};
