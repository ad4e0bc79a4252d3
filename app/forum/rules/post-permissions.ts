import type { ForumViewer } from "./category-visibility.ts";
import { isWithinEditWindow, mayEditWiki } from "./post-edit.ts";
import type { TrustLevel } from "./trust-level.ts";

interface ShownPost {
  number: number;
  createdAt: string;
  editedAt: string | null;
  state: "visible" | "deleted" | "hidden" | "held";
  deletedByAuthor: boolean;
  isPurged: boolean;
  isWiki: boolean;
  author: { id: string };
}

interface ShownTopic {
  kind: string;
  authorId: string;
  replyCount: number;
  acceptedNumber: number | null;
}

/** What the viewer is offered at a post; the commands decide again. */
export function permissionsOf(
  post: ShownPost,
  {
    topic,
    viewer,
    trustLevel,
    now,
  }: { topic: ShownTopic; viewer: ForumViewer; trustLevel: TrustLevel; now: Temporal.Instant },
) {
  const { memberId, isStaff } = viewer;
  const isSignedIn = memberId !== null;
  const isOwn = isSignedIn && post.author.id === memberId;
  const isVisible = post.state === "visible";
  const holdsAnswers = post.number === 1 && topic.replyCount > 0;
  const isEditor = post.isWiki
    ? isOwn || mayEditWiki(trustLevel)
    : isOwn && isWithinEditWindow(post.createdAt, { trustLevel, now });
  return {
    isSignedIn,
    isOwn,
    mayLike: isSignedIn && !isOwn && isVisible,
    mayEdit: isVisible && isSignedIn && (isEditor || isStaff),
    mayOpenToAll: isVisible && isSignedIn && (isOwn || isStaff),
    maySeeHistory: isSignedIn && post.editedAt !== null && (isVisible || isOwn || isStaff),
    mayBookmark: isSignedIn && isVisible,
    mayDelete: isVisible && isOwn && !holdsAnswers,
    mayUndelete: post.state === "deleted" && !post.isPurged && isOwn && post.deletedByAuthor,
    mayAccept:
      isVisible &&
      topic.kind === "question" &&
      post.number > 1 &&
      topic.acceptedNumber !== post.number &&
      isSignedIn &&
      (isStaff || topic.authorId === memberId),
    mayReport: isVisible && isSignedIn && !isOwn,
    mayModerate: isSignedIn && isStaff,
  };
}

export type PostPermissions = ReturnType<typeof permissionsOf>;

/** Whether it matters at any of the posts how far the viewer is trusted: mostly it need not be asked. */
export function dependsOnTrust(
  posts: readonly ShownPost[],
  { viewer: { memberId, isStaff }, now }: { viewer: ForumViewer; now: Temporal.Instant },
): boolean {
  if (memberId === null || isStaff) return false;
  return posts.some((post) => {
    if (post.state !== "visible") return false;
    if (post.author.id !== memberId) return post.isWiki;
    const withTrust = (trustLevel: TrustLevel) =>
      isWithinEditWindow(post.createdAt, { trustLevel, now });
    return withTrust(2) && !withTrust(0);
  });
}
