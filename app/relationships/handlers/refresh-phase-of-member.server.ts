import { now } from "#app/platform/clock.ts";
import type { EventName, Handler } from "#app/platform/events.server.ts";
import { refreshPhase } from "../commands/refresh-phase.server.ts";

/**
 * Whatever a phase asks about has happened to a member. Looked at as of now, not of the event: one
 * that is told late must not lead back to the past.
 */
export const refreshPhaseOfMember: Handler<EventName> = {
  name: "relationships/refresh-phase-of-member",
  async handle(trx, { memberId }) {
    if (memberId) await refreshPhase(trx, { memberId, now: now() });
  },
};
