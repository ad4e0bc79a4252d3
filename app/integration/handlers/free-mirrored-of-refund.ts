import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { freeMirrored } from "../commands/free-mirrored.server.ts";

/** Whoever gets all of their money back gets the code back, too. */
export const freeMirroredOfRefund: Handler<"order.refunded"> = {
  name: "integration/free-mirrored-of-refund",
  async handle(trx, { payload: { externalId, refundedMinor, totalMinor } }) {
    if (refundedMinor < totalMinor) return;
    await freeMirrored(trx, { orderReference: externalId, now: now() });
  },
};
