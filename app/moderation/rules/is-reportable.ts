import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";

/** Whether this member sees the post at all: what one cannot see, one cannot report. */
export function isReportable(
  post: {
    visibility: string;
    hiddenAt: unknown;
    deletedAt: unknown;
    topicHiddenAt: unknown;
    topicDeletedAt: unknown;
  },
  role: Role,
): boolean {
  const stands =
    post.hiddenAt === null &&
    post.deletedAt === null &&
    post.topicHiddenAt === null &&
    post.topicDeletedAt === null;
  return stands && (post.visibility !== "staff" || isStaff(role));
}
