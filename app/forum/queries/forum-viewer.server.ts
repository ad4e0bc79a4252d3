import type { SignedInMember } from "#app/accounts/session.server.ts";
import { type Viewer, viewerCan } from "#app/accounts/viewer.server.ts";
import type { ForumViewer, Writer } from "../rules/category-visibility.ts";

/** Who reads, as the queries of the forum want to know it. Staff counts with its second factor. */
export function forumViewerOf(viewer: Viewer): ForumViewer {
  return {
    memberId: viewer.member?.id ?? null,
    isStaff: viewerCan(viewer, "staff-categories.read"),
  };
}

/** Who writes, as the commands of the forum want to know it. */
export function writerOf(viewer: Viewer & { member: SignedInMember }): Writer {
  return { id: viewer.member.id, isStaff: viewerCan(viewer, "posts.moderate") };
}
