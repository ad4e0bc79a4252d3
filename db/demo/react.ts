import { database } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import type { EventName, Subscriptions } from "#app/platform/events.server.ts";
import { earnByRules } from "#app/points/commands/earn-by-rules.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import { earnByEvent } from "#app/points/handlers/earn-by-event.server.ts";
import { settlePointsOfOrder } from "#app/points/handlers/settle-points-of-order.server.ts";
import { triggersOf } from "#app/points/rules/earning/triggers.ts";
import { subscriptions } from "#app/subscribers.server.ts";

/** Members whose events are handled side by side: most of the time is spent waiting for answers. */
const lanes = 4;

/**
 * Lets the subscribers of these events react now, as the worker would; what happened to one member
 * in the order in which it did.
 * Scores that are computed from everything are left out: they are made once, at the end.
 */
export async function react(names: EventName[], since?: Temporal.Instant): Promise<void> {
  const events = await database()
    .selectFrom("domainEvent")
    .select(["id", "memberId"])
    .where("name", "in", names)
    .$if(since !== undefined, (query) => query.where("occurredAt", ">=", since!.toString()))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("eventHandling")
            .select("eventId")
            .whereRef("eventHandling.eventId", "=", "domainEvent.id"),
        ),
      ),
    )
    .orderBy("occurredAt")
    .orderBy("id")
    .execute();
  const ofMembers = [...Map.groupBy(events, ({ memberId }) => memberId).values()];
  const work = async (): Promise<void> => {
    for (let own = ofMembers.shift(); own; own = ofMembers.shift())
      for (const { id } of own) await dispatchEvent(id, immediate);
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/** Points follow an order on its own day, not on the day the demo is made. */
const settledThen: typeof settlePointsOfOrder = {
  name: settlePointsOfOrder.name,
  handle: (trx, { subjectId, occurredAt }) =>
    settleOrderPoints(trx, { orderId: subjectId, now: Temporal.Instant.from(occurredAt) }),
};

/** So does what is earned by joining or helping. */
const earnedThen: typeof earnByEvent = {
  name: earnByEvent.name,
  async handle(trx, event) {
    const at = Temporal.Instant.from(event.occurredAt);
    for (const trigger of triggersOf(event.name)) {
      const fact = trigger.factOf(event);
      if (fact) await earnByRules(trx, { fact, now: at });
    }
  },
};

const onItsDay = new Map<string, typeof settledThen | typeof earnedThen>([
  [settledThen.name, settledThen],
  [earnedThen.name, earnedThen],
]);

const immediate: Subscriptions = Object.fromEntries(
  Object.entries(subscriptions).map(([name, handlers]) => [
    name,
    handlers
      ?.filter(({ name }) => !name.includes("fan-score") && !name.includes("refresh-phase"))
      .map((handler) => onItsDay.get(handler.name) ?? handler),
  ]),
);
