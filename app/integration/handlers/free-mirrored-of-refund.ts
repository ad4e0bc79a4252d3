import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { freeMirrored, retakeMirrored } from "../commands/free-mirrored.server.ts";

/** Whoever gets all of their money back gets the code back, too, unless the bank sends it back. */
export const freeMirroredOfRefund: Handler<"order.refunded"> = {
  name: "integration/free-mirrored-of-refund",
  async handle(trx, { payload: { externalId, refundedMinor, totalMinor } }) {
    const isWhole = refundedMinor >= totalMinor;
    await (isWhole ? freeMirrored : retakeMirrored)(trx, {
      orderReference: externalId,
      now: now(),
    });
  },
};
