import type { Handler } from "#app/platform/events.server.ts";
import { endWaitingMembership } from "../commands/end-waiting-membership.server.ts";

/** Nobody paid for a membership: it never began, and another one can be chosen. */
export const forgetUnpaidMembership: Handler<"checkout.expired"> = {
  name: "orders/forget-unpaid-membership",
  async handle(trx, { payload, occurredAt }) {
    if (payload.purpose !== "membership") return;
    await endWaitingMembership(trx, {
      id: payload.reference,
      now: Temporal.Instant.from(occurredAt),
    });
  },
};
