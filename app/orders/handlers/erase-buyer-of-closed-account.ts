import type { Handler } from "#app/platform/events.server.ts";
import { requestStripeDeletion } from "../commands/delete-stripe-customers.server.ts";
import { eraseBuyer } from "../commands/erase-buyer.server.ts";

/** Whoever closes their account is named in no order any more, nor at Stripe. */
export const eraseBuyerOfClosedAccount: Handler<"account.closed"> = {
  name: "orders/erase-buyer-of-closed-account",
  async handle(trx, { memberId }) {
    if (!memberId) return;
    await eraseBuyer(trx, { memberId });
    await requestStripeDeletion(trx, { memberId });
  },
};
