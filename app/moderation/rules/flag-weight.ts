import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import type { FlagReason } from "./flag-reasons.ts";

/** From this weight on a post is hidden until somebody has looked. */
export const autoHideWeight = 8.33;

export const flagsPerDay = 20;

/** What came of somebody's reports so far. */
export interface Accuracy {
  decided: number;
  unfounded: number;
}

/** So many decided reports say nothing yet about how right somebody is. */
const tooFew = 5;

/** Who is right so often is as right as most. */
const usualPart = 0.7;

/** What being always right adds. */
const highestBonus = 2;

/**
 * What a report counts: one, one more for every level of trust, and up to two for having been right;
 * who was right less often than most counts less, and who never was, nothing. Staff counts five.
 */
export function flagWeight({
  role,
  trustLevel,
  record,
}: {
  role: Role;
  trustLevel: number;
  record: Accuracy;
}): number {
  if (isStaff(role)) return 5;
  const weight = 1 + trustLevel;
  if (record.decided <= tooFew) return weight;
  const right = 1 - record.unfounded / record.decided;
  if (right < usualPart) return weight * (right / usualPart);
  return weight + highestBonus * ((right - usualPart) / (1 - usualPart));
}

/** So much the reports of accounts that nobody trusts yet weigh together, where it is about hiding. */
const newcomersAtMost = 4;

/**
 * What reports weigh towards hiding: any number of new accounts brings a post before a person, but
 * does not take it away by itself.
 */
export function hidingWeight(weights: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, weight) => total + weight, 0);
  const newcomers = sum(weights.filter((weight) => weight <= 1));
  return Math.min(newcomers, newcomersAtMost) + sum(weights.filter((weight) => weight > 1));
}

/**
 * Whether the weight alone hides the post. Never for staff, and not for what a review has let
 * stand since its last change: that needs a person with new grounds.
 */
export function hidesByWeight(post: {
  weight: number;
  authorRole: Role;
  letStandByReview: boolean;
}): boolean {
  return post.weight >= autoHideWeight && !isStaff(post.authorRole) && !post.letStandByReview;
}

/** From this level of trust on somebody is a regular. */
const regular = 3;

/**
 * Whether one word is enough: a regular's, that somebody new wrote spam. Not of one whose reports
 * have mostly been wrong, never for staff, and not for what a review has let stand.
 */
export function hidesByRegular({
  reason,
  weight,
  reporterLevel,
  authorLevel,
  authorRole,
  letStandByReview,
}: {
  reason: FlagReason;
  /** What this report weighs: less than the level gives for whoever is wrong more than usual. */
  weight: number;
  reporterLevel: number;
  authorLevel: number;
  authorRole: Role;
  letStandByReview: boolean;
}): boolean {
  const isRegular = reporterLevel >= regular && weight > reporterLevel;
  const isNew = authorLevel === 0 && !isStaff(authorRole);
  return reason === "spam" && isRegular && isNew && !letStandByReview;
}
