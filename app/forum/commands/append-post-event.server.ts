import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent, type Channel, type NewEvent } from "#app/platform/events.server.ts";
import type { Actor } from "../rules/category-visibility.ts";

type PostEventName = Extract<keyof DomainEvents, `post.${string}`>;

/** Appends an event about a post. `memberId` is whose relationship it belongs to. */
export async function appendPostEvent<Name extends PostEventName>(
  trx: Transaction<Database>,
  name: Name,
  {
    actor,
    memberId,
    channel = "portal",
    now,
    payload,
  }: {
    actor: Actor;
    memberId: string;
    channel?: Channel | undefined;
    now: Temporal.Instant;
    payload: DomainEvents[Name];
  },
): Promise<void> {
  await appendEvent(trx, {
    ...eventHeadOf(actor, now),
    channel,
    name,
    memberId,
    subject: { kind: "post", id: payload.postId },
    payload,
  });
}

/** Who acts, when, and which way it goes: members among themselves, or the brand to members. */
export function eventHeadOf(
  actor: Actor,
  now: Temporal.Instant,
): Pick<NewEvent<"post.created">, "occurredAt" | "actor" | "channel" | "direction"> {
  return {
    occurredAt: now,
    actor: { kind: actorKindOf(actor), id: actor.id },
    channel: "portal",
    direction: actor.isStaff ? "from-brand" : "between-members",
  };
}

function actorKindOf({ id, isStaff }: Actor) {
  if (id === null) return "system";
  return isStaff ? "staff" : "member";
}
