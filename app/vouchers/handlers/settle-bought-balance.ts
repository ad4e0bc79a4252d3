import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { settleGiftPurchase } from "../commands/settle-gift-purchase.server.ts";

type CheckoutNews = "checkout.completed" | "checkout.reversed";

/** Money for a gift balance has arrived, or went back: the code follows. */
export const settleBoughtBalance: Handler<CheckoutNews> = {
  name: "vouchers/settle-bought-balance",
  async handle(trx, { payload }) {
    if (payload.purpose !== "gift-balance") return;
    await settleGiftPurchase(trx, { checkoutId: payload.checkoutId, now: now() });
  },
};
