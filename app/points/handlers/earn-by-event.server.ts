import { now } from "#app/platform/clock.ts";
import type { EventName, Handler } from "#app/platform/events.server.ts";
import { earnByRules } from "../commands/earn-by-rules.server.ts";
import { settlePostPoints } from "../commands/settle-post-points.server.ts";
import { triggersOf } from "../rules/earning/triggers.ts";

/** Whatever an event tells that makes points is counted by the rules of its time. */
export const earnByEvent: Handler<EventName> = {
  name: "points/earn-by-event",
  async handle(trx, event) {
    for (const trigger of triggersOf(event.name)) {
      const fact = trigger.factOf(event);
      if (!fact) continue;
      const { source, memberId: authorId } = fact;
      const credited = await earnByRules(trx, { fact, now: now() });
      // It may have been hidden before its points were counted: they wait with it.
      if (credited > 0 && source.kind === "post")
        await settlePostPoints(trx, { postId: source.id, authorId, now: now() });
    }
  },
};
