import type { ActorKind, Channel, Direction, NewEvent } from "#app/platform/events.server.ts";
import type { PointsEventName } from "../points.events.ts";

/** Who moved points, and through which door; absent: the programme itself, by a job. */
export interface MovedBy {
  kind: ActorKind;
  id: string | null;
  channel: Channel;
}

/** What a transfer tells: the name of its event and the payload of that name. */
export type PointsEvent = {
  [Name in PointsEventName]: { name: Name; payload: DomainEvents[Name]; by?: MovedBy | undefined };
}[PointsEventName];

const programmeItself: MovedBy = { kind: "system", id: null, channel: "job" };

const directions: Record<PointsEventName, Direction> = {
  "points.earned": "internal",
  "points.available": "internal",
  "points.held": "internal",
  "points.spent": "from-member",
  "points.released": "internal",
  "points.returned": "internal",
  "points.clawed-back": "internal",
  "points.restored": "internal",
  "points.granted": "from-brand",
  "points.adjusted": "from-brand",
  "points.expired": "internal",
  "points.expiring-soon": "from-brand",
  "points.forfeited": "internal",
};

/** The event that tells of a transfer. */
export function pointsEvent({
  by = programmeItself,
  ...event
}: PointsEvent & {
  memberId: string;
  transferId: string;
  now: Temporal.Instant;
}): NewEvent<PointsEventName> {
  return {
    name: event.name,
    occurredAt: event.now,
    memberId: event.memberId,
    actor: { kind: by.kind, id: by.id },
    channel: by.channel,
    direction: directions[event.name],
    subject: { kind: "points-transfer", id: event.transferId },
    payload: event.payload,
  };
}
