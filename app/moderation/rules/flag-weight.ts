import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";

/** From this weight on a post is hidden until somebody has looked. */
export const autoHideWeight = 8.33;

export const flagsPerDay = 20;

/** What a report counts: one, and one more for every level of trust; staff counts five. */
export function flagWeight({ role, trustLevel }: { role: Role; trustLevel: number }): number {
  return isStaff(role) ? 5 : 1 + trustLevel;
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
