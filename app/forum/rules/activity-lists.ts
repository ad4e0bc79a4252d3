/** What can be looked through of what a member wrote. */
export const activityLists = ["replies", "topics", "liked"] as const;
export type ActivityList = (typeof activityLists)[number];

/** The list of an address; undefined for one that names none. */
export function readActivityList(name = "replies"): ActivityList | undefined {
  return activityLists.find((list) => list === name);
}
