import type { Handler } from "#app/platform/events.server.ts";
import { notifyAboutEarnedPoints } from "../commands/notify-about-earned-points.server.ts";

/** Points are a story: what they came for and from when they can be used. */
export const tellOfEarnedPoints: Handler<"points.earned"> = {
  name: "notifications/tell-of-earned-points",
  async handle(trx, { memberId, occurredAt, payload }) {
    if (memberId) await notifyAboutEarnedPoints(trx, { memberId, at: occurredAt, earned: payload });
  },
};
