import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { restoreEarnings } from "../commands/restore-earnings.server.ts";
import { reverseEarnings } from "../commands/reverse-earnings.server.ts";

/** Points never reward noise: what a post earned goes with it when it is removed. */
export const takeBackPointsOfPost: Handler<"post.hidden"> = {
  name: "points/take-back-points-of-post",
  handle: (trx, { payload: { authorId, postId } }) =>
    reverseEarnings(trx, {
      memberId: authorId,
      source: { kind: "post", id: postId },
      now: now(),
    }),
};

/** And comes back with it when it is shown again. */
export const giveBackPointsOfPost: Handler<"post.restored"> = {
  name: "points/give-back-points-of-post",
  handle: (trx, { payload: { authorId, postId } }) =>
    restoreEarnings(trx, {
      memberId: authorId,
      source: { kind: "post", id: postId },
      now: now(),
    }),
};
