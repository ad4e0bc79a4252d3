import { randomUUID } from "node:crypto";
import { openCheckout } from "#app/orders/commands/open-checkout.server.ts";
import { startCheckout } from "#app/orders/commands/start-checkout.server.ts";
import { findCheckout } from "#app/orders/queries/find-checkout.server.ts";
import type { CheckoutPurpose } from "#app/orders/rules/checkout-states.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "./member.ts";

/** A member who is about to pay, on Stripe's page already. */
export async function createOpenCheckout({
  amountMinor = 2_500,
  purpose = "reward",
}: {
  amountMinor?: number;
  purpose?: CheckoutPurpose;
} = {}) {
  const { id: memberId } = await createMember();
  const at = now();
  const { id } = await inTransaction((trx) =>
    startCheckout(trx, {
      purpose,
      reference: randomUUID(),
      memberId,
      amountMinor,
      currency: "EUR",
      description: "Something",
      expiresAt: at.add({ minutes: 15 }),
      now: at,
    }),
  );
  const open = () => openCheckout({ id, memberId, language: "de", now: now() });
  const url = await open();
  const sessionId = (await findCheckout(database(), id))!.sessionId!;
  return { id, memberId, sessionId, url, open };
}
