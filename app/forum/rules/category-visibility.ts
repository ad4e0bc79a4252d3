export const visibilities = ["public", "members", "staff"] as const;
export const postings = ["members", "staff"] as const;
export type CategoryVisibility = (typeof visibilities)[number];

/** Beside the visibility: for whom of the members the category is. */
export type ReaderKind = "all" | "tier" | "ambassadors";

/** What says who reads a category, as far as it shows without asking for a member. */
export interface GuardedCategory {
  visibility: string;
  accessId: string | null;
  readers: string;
  isOwnTopicsOnly: boolean;
}

/** Whether not even every member reads what stands there. */
export function isForFew(category: GuardedCategory): boolean {
  const { visibility, accessId, readers, isOwnTopicsOnly } = category;
  return visibility === "staff" || accessId !== null || readers !== "all" || isOwnTopicsOnly;
}

/** Who reads or writes in the forum; guests have no id, `isStaff` means with a second factor. */
export interface ForumViewer {
  memberId: string | null;
  isStaff: boolean;
}

/** Who writes. */
export interface Writer {
  id: string;
  isStaff: boolean;
}

/** Which categories the viewer may know of: the one rule every query of the forum filters by. */
export function visibilitiesFor({ memberId, isStaff }: ForumViewer): CategoryVisibility[] {
  if (isStaff) return ["public", "members", "staff"];
  return memberId ? ["public", "members"] : ["public"];
}

/** Who acts on posts: a writer, or the portal itself, which has no id. */
export interface Actor {
  id: string | null;
  isStaff: boolean;
}

/** Whether the viewer may open topics in a category that they can see. */
export function mayOpenTopics(
  category: { posting: string; archivedAt: string | null },
  viewer: ForumViewer,
): boolean {
  if (!viewer.memberId || category.archivedAt) return false;
  return category.posting === "members" || viewer.isStaff;
}

export function viewerOfWriter({ id, isStaff }: Actor): ForumViewer {
  return { memberId: id, isStaff };
}
