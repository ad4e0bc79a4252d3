import type { Subscriptions } from "#app/platform/events.server.ts";

/** Which handlers react to which event: the one place where slices meet upwards. */
export const subscriptions: Subscriptions = {};
