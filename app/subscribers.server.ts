import { claimOrdersOfConfirmedAddress } from "#app/orders/handlers/claim-orders-of-confirmed-address.server.ts";
import type { Subscriptions } from "#app/platform/events.server.ts";
import { settlePointsOfOrder } from "#app/points/handlers/settle-points-of-order.server.ts";
import { mailStatementOfReasons } from "./moderation/handlers/mail-statement-of-reasons.ts";
import { tellOfAcceptedAnswer } from "./notifications/handlers/tell-of-accepted-answer.ts";
import { tellOfEarnedPoints } from "./notifications/handlers/tell-of-earned-points.ts";
import { tellOfGrantedPoints } from "./notifications/handlers/tell-of-granted-points.ts";
import { tellOfLike } from "./notifications/handlers/tell-of-like.ts";
import { tellOfLateMention, tellOfPost } from "./notifications/handlers/tell-of-post.ts";

/** Which handlers react to which event: the one place where slices meet upwards. */
export const subscriptions: Subscriptions = {
  "measure.taken": [mailStatementOfReasons],
  "account.address-confirmed": [claimOrdersOfConfirmedAddress],
  "order.paid": [settlePointsOfOrder],
  "order.matched": [settlePointsOfOrder],
  "order.refunded": [settlePointsOfOrder],
  "points.earned": [tellOfEarnedPoints],
  "points.granted": [tellOfGrantedPoints],
  "post.created": [tellOfPost],
  "post.edited": [tellOfLateMention],
  "post.liked": [tellOfLike],
  "post.accepted": [tellOfAcceptedAnswer],
};
