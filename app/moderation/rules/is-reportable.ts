import {
  type CategoryVisibility,
  type ForumViewer,
  visibilitiesFor,
} from "#app/forum/rules/category-visibility.ts";

/** Whether this member sees the post at all: what one cannot see, one cannot report. */
export function isReportable(
  post: {
    visibility: string;
    hiddenAt: unknown;
    deletedAt: unknown;
    topicHiddenAt: unknown;
    topicDeletedAt: unknown;
  },
  reader: ForumViewer,
): boolean {
  const stands =
    post.hiddenAt === null &&
    post.deletedAt === null &&
    post.topicHiddenAt === null &&
    post.topicDeletedAt === null;
  return stands && visibilitiesFor(reader).includes(post.visibility as CategoryVisibility);
}
