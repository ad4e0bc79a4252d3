import {
  type CategoryVisibility,
  type ForumViewer,
  visibilitiesFor,
} from "#app/forum/rules/category-visibility.ts";

/** Whether this member sees the post at all: what one cannot see, one cannot report. */
export function isReportable(
  post: {
    visibility: string;
    accessId: string | null;
    hiddenAt: unknown;
    deletedAt: unknown;
    topicHiddenAt: unknown;
    topicDeletedAt: unknown;
  },
  reader: ForumViewer & { accessIds: readonly string[] },
): boolean {
  const stands =
    post.hiddenAt === null &&
    post.deletedAt === null &&
    post.topicHiddenAt === null &&
    post.topicDeletedAt === null;
  const passes =
    reader.isStaff || post.accessId === null || reader.accessIds.includes(post.accessId);
  return (
    stands && passes && visibilitiesFor(reader).includes(post.visibility as CategoryVisibility)
  );
}
