import { database, inTransaction } from "./db.server.ts";
import type { EventName, Handler, RecordedEvent, Subscriptions } from "./events.server.ts";

/**
 * Hands an event to each of its subscribers, once. A handler that fails does not keep the others
 * from running; the call then throws, and a repeat runs only what has not been handled.
 */
export async function dispatchEvent(eventId: string, subscriptions: Subscriptions): Promise<void> {
  const event = (await database()
    .selectFrom("domainEvent")
    .selectAll()
    .where("id", "=", eventId)
    .executeTakeFirst()) as RecordedEvent | undefined;
  if (!event) return;
  const handlers = (subscriptions[event.name as EventName] ?? []) as Handler<EventName>[];
  const failures: unknown[] = [];
  for (const handler of handlers) {
    try {
      await handleOnce(handler, event as RecordedEvent<EventName>);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} handlers failed`);
}

async function handleOnce(handler: Handler<EventName>, event: RecordedEvent<EventName>) {
  await inTransaction(async (trx) => {
    const first = await trx
      .insertInto("eventHandling")
      .values({ eventId: event.id, handler: handler.name })
      .onConflict((conflict) => conflict.doNothing())
      .returning("eventId")
      .executeTakeFirst();
    if (first) await handler.handle(trx, event);
  });
}
