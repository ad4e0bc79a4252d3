import { type Database, json, type Transaction } from "./db.server.ts";
import { enqueue } from "./jobs.server.ts";

/**
 * The spine of the product. Each slice adds its events to the global interface `DomainEvents` in
 * its `*.events.ts` (name → payload), so that the lowest room knows the names without importing.
 */
declare global {
  interface DomainEvents {}
}

export type EventName = keyof DomainEvents & string;
export type ActorKind = "member" | "staff" | "shop" | "guest" | "system";
export type Channel = "portal" | "admin" | "api" | "stripe" | "mail" | "job" | "set-up";
export type Direction = "from-brand" | "from-member" | "between-members" | "internal";

export interface NewEvent<Name extends EventName> {
  name: Name;
  occurredAt: Temporal.Instant;
  /** Whose relationship this belongs to; null where it is nobody's. */
  memberId: string | null;
  actor: { kind: ActorKind; id: string | null };
  channel: Channel;
  direction: Direction;
  subject: { kind: string; id: string };
  payload: DomainEvents[Name];
}

export interface RecordedEvent<Name extends EventName = EventName> {
  id: string;
  name: Name;
  occurredAt: string;
  memberId: string | null;
  actorKind: ActorKind;
  actorId: string | null;
  channel: Channel;
  direction: Direction;
  subjectKind: string;
  subjectId: string;
  payload: DomainEvents[Name];
}

/** Appends the event and the job that will hand it to its subscribers, in the caller's transaction. */
export async function appendEvent<Name extends EventName>(
  trx: Transaction<Database>,
  event: NewEvent<Name>,
): Promise<string> {
  const { id } = await trx
    .insertInto("domainEvent")
    .values({
      name: event.name,
      occurredAt: event.occurredAt,
      memberId: event.memberId,
      actorKind: event.actor.kind,
      actorId: event.actor.id,
      channel: event.channel,
      direction: event.direction,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      payload: json(event.payload) as never,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await enqueue(trx, "dispatch-event", { eventId: id });
  return id;
}

/** Reacts to one event; runs in its own transaction, once per event. */
export interface Handler<Name extends EventName> {
  /** Stable name, the key of "handled": `slice/what-it-does`. */
  name: string;
  handle(trx: Transaction<Database>, event: RecordedEvent<Name>): Promise<void>;
}

export type Subscriptions = { [Name in EventName]?: Handler<Name>[] };
