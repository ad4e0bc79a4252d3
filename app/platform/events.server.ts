import { randomUUIDv7 } from "node:crypto";
import { row, rowsOf } from "./composite.ts";
import type { Database, Transaction } from "./db.server.ts";
import { fixedStatement } from "./fixed-statement.server.ts";

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

/** An event as it is written, with who is told. */
export interface EventRecord extends RecordedEvent {
  /** Whether somebody waits for it: only then the worker hands it on. */
  isDispatched: boolean;
}

let subscribed: ReadonlySet<string> | null = null;

/**
 * Tells which events have subscribers; the composition root does, when a process starts. Where
 * nobody has told, every event is handed on.
 */
export function declareSubscribedEvents(names: readonly string[]): void {
  subscribed = new Set(names);
}

/** For commands that append the event in the statement that writes what it tells of. */
export function eventRecord<Name extends EventName>(event: NewEvent<Name>): EventRecord {
  return {
    id: randomUUIDv7(),
    name: event.name,
    occurredAt: event.occurredAt.toString(),
    memberId: event.memberId,
    actorKind: event.actor.kind,
    actorId: event.actor.id,
    channel: event.channel,
    direction: event.direction,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    payload: event.payload,
    isDispatched: subscribed === null || subscribed.has(event.name),
  };
}

/** Appends the event in the caller's transaction; the worker hands it to its subscribers. */
export async function appendEvent<Name extends EventName>(
  trx: Transaction<Database>,
  newEvent: NewEvent<Name>,
): Promise<string> {
  const record = eventRecord(newEvent);
  await append(trx, [eventRows([record])]);
  return record.id;
}

/** Events as the database's function `append_events` takes them. */
export function eventRows(records: readonly EventRecord[]): string {
  return rowsOf(records.map(eventRow));
}

/** One event as the database's functions take it. */
export function eventRow(event: EventRecord): string {
  return row([
    event.id,
    event.name,
    event.occurredAt,
    event.memberId,
    event.actorKind,
    event.actorId,
    event.channel,
    event.direction,
    event.subjectKind,
    event.subjectId,
    JSON.stringify(event.payload),
    event.isDispatched,
  ]);
}

const append = fixedStatement("append-events", "select append_events($1)", { isDeferred: true });

/** Reacts to one event; runs in its own transaction, once per event. */
export interface Handler<Name extends EventName> {
  /** Stable name, the key of "handled": `slice/what-it-does`. */
  name: string;
  handle(trx: Transaction<Database>, event: RecordedEvent<Name>): Promise<void>;
}

export type Subscriptions = { [Name in EventName]?: Handler<Name>[] };
