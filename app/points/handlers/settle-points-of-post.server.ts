import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { settlePostPoints } from "../commands/settle-post-points.server.ts";

/** Points never reward noise: what a post earned goes when it is hidden, and comes back with it. */
export const settlePointsOfPost: Handler<"post.hidden" | "post.restored"> = {
  name: "points/settle-points-of-post",
  handle: (trx, { payload: { authorId, postId } }) =>
    settlePostPoints(trx, { authorId, postId, now: now() }),
};
