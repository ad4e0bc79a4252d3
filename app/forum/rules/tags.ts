import { DomainError } from "#app/platform/errors.ts";
import { slugOf } from "./topic-title.ts";

export const maxTagsPerTopic = 5;
export const maxTagLength = 40;
const maxTagSlugLength = 60;

/** A tag with what its group says of it; tags without a group are free to all. */
export interface GroupedTag {
  id: string;
  groupId: string | null;
  isExclusive: boolean;
  isStaffOnly: boolean;
}

/**
 * Says why a topic cannot carry these tags: `tags-too-many`, `tags-exclude-each-other`, or
 * `tag-staff-only` for one that is not there yet (`before`) and that only staff puts on topics.
 * What staff has put there, the author leaves there: `tag-staff-only` for taking it away, too.
 */
export function refuseTags(
  chosen: readonly GroupedTag[],
  { isStaff, before }: { isStaff: boolean; before: readonly GroupedTag[] },
): void {
  if (chosen.length > maxTagsPerTopic)
    throw new DomainError("tags-too-many", { maximum: maxTagsPerTopic }, 422);
  const groups = chosen.flatMap(({ groupId, isExclusive }) => (isExclusive ? [groupId] : []));
  if (new Set(groups).size < groups.length)
    throw new DomainError("tags-exclude-each-other", {}, 422);
  if (isStaff) return;
  const staffTags = (tags: readonly GroupedTag[]) =>
    tags
      .filter((tag) => tag.isStaffOnly)
      .map(({ id }) => id)
      .sort()
      .join();
  if (staffTags(chosen) !== staffTags(before)) throw new DomainError("tag-staff-only", {}, 403);
}

/** The address of a tag, made of its name; empty where nothing of the name can stand in one. */
export function slugOfTag(name: string): string {
  return slugOf(name, maxTagSlugLength);
}
