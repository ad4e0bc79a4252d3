import type { Database, Transaction } from "#app/platform/db.server.ts";
import {
  type ActorKind,
  appendEvent,
  type Channel,
  type Direction,
} from "#app/platform/events.server.ts";
import type { PointsEventName } from "../points.events.ts";

/** Who moved points, and through which door; absent: the programme itself, by a job. */
export interface MovedBy {
  kind: ActorKind;
  id: string | null;
  channel: Channel;
}

const programmeItself: MovedBy = { kind: "system", id: null, channel: "job" };

const directions: Record<PointsEventName, Direction> = {
  "points.earned": "internal",
  "points.available": "internal",
  "points.held": "internal",
  "points.spent": "from-member",
  "points.released": "internal",
  "points.returned": "internal",
  "points.clawed-back": "internal",
  "points.granted": "from-brand",
  "points.expired": "internal",
  "points.forfeited": "internal",
};

/** Appends the event that tells of a transfer. */
export async function appendPointsEvent<Name extends PointsEventName>(
  trx: Transaction<Database>,
  event: {
    name: Name;
    memberId: string;
    transferId: string;
    payload: DomainEvents[Name];
    now: Temporal.Instant;
    by?: MovedBy | undefined;
  },
): Promise<void> {
  const by = event.by ?? programmeItself;
  await appendEvent(trx, {
    name: event.name,
    occurredAt: event.now,
    memberId: event.memberId,
    actor: { kind: by.kind, id: by.id },
    channel: by.channel,
    direction: directions[event.name],
    subject: { kind: "points-transfer", id: event.transferId },
    payload: event.payload,
  });
}
