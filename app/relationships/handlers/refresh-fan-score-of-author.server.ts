import type { EventName, Handler } from "#app/platform/events.server.ts";
import { refreshFanScore } from "../commands/refresh-fan-score.server.ts";

/** What others make of a post counts for its author. */
export const refreshFanScoreOfAuthor: Handler<EventName> = {
  name: "relationships/refresh-fan-score-of-author",
  async handle(trx, { payload, occurredAt }) {
    const { authorId } = payload as { authorId?: string };
    if (authorId) await refreshFanScore(trx, authorId, Temporal.Instant.from(occurredAt));
  },
};
