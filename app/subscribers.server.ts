import type { Subscriptions } from "#app/platform/events.server.ts";
import { tellOfEarnedPoints } from "./notifications/handlers/tell-of-earned-points.ts";
import { tellOfGrantedPoints } from "./notifications/handlers/tell-of-granted-points.ts";

/** Which handlers react to which event: the one place where slices meet upwards. */
export const subscriptions: Subscriptions = {
  "points.earned": [tellOfEarnedPoints],
  "points.granted": [tellOfGrantedPoints],
};
