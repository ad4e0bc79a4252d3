import { matchStripeCustomer } from "#app/orders/commands/match-stripe-customer.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

export type CustomerEvent = StripeEventOf<
  "customer.created" | "customer.updated" | "customer.deleted"
>;

/** Keeps which customer of Stripe's is which member; one that was deleted there is made anew later. */
export const recordCustomer: StripeHandler<CustomerEvent> = async (trx, { event, stripe, now }) => {
  const { id, metadata } = event.data.object;
  const memberId = metadata?.resonanz_member;
  if (!stripe || !memberId || !uuidPattern.test(memberId)) return "not-ours";
  return `customer-${await matchStripeCustomer(trx, { customerId: id, memberId, stripe, now })}`;
};

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
