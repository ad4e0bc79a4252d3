import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { lockCheckout } from "../queries/find-checkout.server.ts";
import { appendCheckoutEvent } from "./append-checkout-event.server.ts";

/**
 * Books that a checkout's money has arrived, once. Also after it had expired: the money is there
 * then, and whoever waits for `checkout.completed` decides what to give for it.
 */
export async function completeCheckout(
  trx: Transaction<Database>,
  {
    id,
    paymentReference,
    now,
  }: { id: string; paymentReference: string | null; now: Temporal.Instant },
): Promise<{ isRepeat: boolean }> {
  const checkout = await lockCheckout(trx, id);
  if (!checkout) throw new NotFound("checkout");
  if (checkout.state === "completed") return { isRepeat: true };
  await trx
    .updateTable("paymentCheckout")
    .set({
      state: "completed",
      completedAt: now,
      paymentReference,
      endReason: null,
      endedAt: null,
    })
    .where("id", "=", id)
    .execute();
  await appendCheckoutEvent(trx, {
    name: "checkout.completed",
    checkout,
    facts: { paymentReference },
    occurredAt: now,
  });
  return { isRepeat: false };
}
