import { retentionRules } from "#app/platform/retention.ts";

/** Days between asking for an account to be erased and the day it happens. The database holds to them. */
export const departureDays = retentionRules.departures.hours / 24;

/** What becomes of the posts of somebody who leaves: kept without the name, or removed. */
export const postsChoices = ["keep", "remove"] as const;
export type PostsChoice = (typeof postsChoices)[number];

/** When an account is erased that was asked for now. */
export function departureDueAt(now: Temporal.Instant): Temporal.Instant {
  return now.add({ hours: 24 * departureDays });
}
