import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { claimWaitingOrders } from "../commands/claim-waiting-orders.server.ts";

/** Whoever proves an address gets the purchases that waited for it. */
export const claimOrdersOfConfirmedAddress: Handler<"account.address-confirmed"> = {
  name: "orders/claim-orders-of-confirmed-address",
  async handle(trx, { memberId }) {
    if (memberId) await claimWaitingOrders(trx, { memberId, now: now() });
  },
};
