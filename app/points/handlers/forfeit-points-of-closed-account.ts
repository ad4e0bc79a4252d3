import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { forfeitPoints } from "../commands/forfeit-points.server.ts";

/** An account that is closed, or gets points back after it was closed, keeps none. */
export const forfeitPointsOfClosedAccount: Handler<
  "account.closed" | "points.released" | "points.returned" | "points.restored"
> = {
  name: "points/forfeit-points-of-closed-account",
  async handle(trx, { id, memberId }) {
    if (memberId) await forfeitPoints(trx, { memberId, occasion: id, now: now() });
  },
};
