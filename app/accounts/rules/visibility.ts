/** Whom a member lets see something of theirs. */
export const audiences = ["everyone", "members", "nobody"] as const;
export type ChosenAudience = (typeof audiences)[number];

/** What a member decides about how others see them. */
export interface Visibility {
  profileFor: ChosenAudience;
  activityFor: ChosenAudience;
  showsLastSeen: boolean;
  onLeaderboard: boolean;
}

/** Whether somebody may see it; members themselves and the team always may. */
export function isShownTo(
  audience: string,
  { isMember, isOwn, isStaff }: { isMember: boolean; isOwn: boolean; isStaff: boolean },
): boolean {
  if (isOwn || isStaff || audience === "everyone") return true;
  return audience === "members" && isMember;
}
