import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";

/** From this weight on a post is hidden until somebody has looked. */
export const autoHideWeight = 8.33;

export const flagsPerDay = 20;

/** What a report counts: one, and one more for every level of trust; staff counts five. */
export function flagWeight({ role, trustLevel }: { role: Role; trustLevel: number }): number {
  return isStaff(role) ? 5 : 1 + trustLevel;
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
