import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { IntegrationEventName } from "../integration.events.ts";

/** Appends what staff did with a key. */
export async function appendApiKeyEvent<Name extends IntegrationEventName>(
  trx: Transaction<Database>,
  event: {
    name: Name;
    keyId: string;
    staffId: string;
    payload: DomainEvents[Name];
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    name: event.name,
    occurredAt: event.now,
    memberId: null,
    actor: { kind: "staff", id: event.staffId },
    channel: "admin",
    direction: "internal",
    subject: { kind: "api-key", id: event.keyId },
    payload: event.payload,
  });
}
