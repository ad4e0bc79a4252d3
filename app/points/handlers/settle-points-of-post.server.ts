import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { settlePostPoints } from "../commands/settle-post-points.server.ts";

/** Points never reward noise: what staff takes out of sight loses what it earned until it is back. */
export const settlePointsOfPost: Handler<
  "post.hidden" | "post.restored" | "post.deleted" | "post.undeleted"
> = {
  name: "points/settle-points-of-post",
  handle: (trx, { payload: { authorId, postId } }) =>
    settlePostPoints(trx, { authorId, postId, now: now() }),
};
