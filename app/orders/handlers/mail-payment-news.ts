import type { Handler } from "#app/platform/events.server.ts";
import { mailBoughtBalance, mailMembershipNews } from "../commands/mail-payment-news.server.ts";

/** Who has paid gets it in writing; who is a member no longer, too. */
export const mailOfBoughtBalance: Handler<"checkout.completed"> = {
  name: "orders/mail-of-bought-balance",
  handle: (trx, event) => mailBoughtBalance(trx, event),
};

export const mailOfMembership: Handler<"membership.started" | "membership.ended"> = {
  name: "orders/mail-of-membership",
  handle: (trx, event) => mailMembershipNews(trx, event),
};
