import type { Handler } from "#app/platform/events.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

/** A code was used or freed here: Stripe learns it at once, if it knows the code. */
export const keepMirrorInStep: Handler<"voucher.held" | "voucher.redeemed" | "voucher.reversed"> = {
  name: "integration/keep-mirror-in-step",
  async handle(trx) {
    await enqueue(trx, "keep-mirror", {}, { key: "keep-mirror" });
  },
};
