import type { EventName, Handler } from "#app/platform/events.server.ts";
import { refreshFanScore } from "../commands/refresh-fan-score.server.ts";

/** Claims and converted recommendations count for the member of the event. */
export const refreshFanScoreOfMember: Handler<EventName> = {
  name: "relationships/refresh-fan-score-of-member",
  async handle(trx, { memberId, occurredAt }) {
    if (memberId) await refreshFanScore(trx, memberId, Temporal.Instant.from(occurredAt));
  },
};
