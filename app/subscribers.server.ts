import type { Subscriptions } from "#app/platform/events.server.ts";
import { tellOfAcceptedAnswer } from "./notifications/handlers/tell-of-accepted-answer.ts";
import { tellOfEarnedPoints } from "./notifications/handlers/tell-of-earned-points.ts";
import { tellOfGrantedPoints } from "./notifications/handlers/tell-of-granted-points.ts";
import { tellOfLike } from "./notifications/handlers/tell-of-like.ts";
import { tellOfLateMention, tellOfPost } from "./notifications/handlers/tell-of-post.ts";

/** Which handlers react to which event: the one place where slices meet upwards. */
export const subscriptions: Subscriptions = {
  "points.earned": [tellOfEarnedPoints],
  "points.granted": [tellOfGrantedPoints],
  "post.created": [tellOfPost],
  "post.edited": [tellOfLateMention],
  "post.liked": [tellOfLike],
  "post.accepted": [tellOfAcceptedAnswer],
};
