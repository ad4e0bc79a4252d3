export const watchedKinds = ["word", "pattern", "host"] as const;
export type WatchedKind = (typeof watchedKinds)[number];

/** What comes of it. The first of these decides where several match. */
export const watchedActions = ["block", "hold", "flag", "replace"] as const;
export type WatchedAction = (typeof watchedActions)[number];
