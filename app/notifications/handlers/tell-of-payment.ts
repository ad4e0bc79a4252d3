import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells who has paid that it arrived, because some ways of paying take days. */
export const tellOfPayment: Handler<"checkout.completed"> = {
  name: "notifications/tell-of-payment",
  async handle(trx, { id, memberId, occurredAt, payload }) {
    const { purpose, reference, amountMinor, currency } = payload;
    if (!memberId || purpose === "membership") return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "payment-arrived",
      actorId: null,
      subject: { kind: purpose, id: reference },
      facts: { purpose, amountMinor, currency },
      at: occurredAt,
    });
  },
};
