import type { ForumViewer } from "./category-visibility.ts";
import { editHours } from "./post-edit.ts";

interface ShownPost {
  number: number;
  createdAt: string;
  state: "visible" | "deleted" | "hidden";
  deletedByAuthor: boolean;
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
  { topic, viewer, now }: { topic: ShownTopic; viewer: ForumViewer; now: Temporal.Instant },
) {
  const { memberId, isStaff } = viewer;
  const isOwn = memberId !== null && post.author.id === memberId;
  const isVisible = post.state === "visible";
  const isYoung =
    Temporal.Instant.compare(
      Temporal.Instant.from(post.createdAt).add({ hours: editHours }),
      now,
    ) >= 0;
  const holdsAnswers = post.number === 1 && topic.replyCount > 0;
  return {
    isSignedIn: memberId !== null,
    isOwn,
    mayLike: memberId !== null && !isOwn && isVisible,
    mayEdit: isVisible && ((isOwn && isYoung) || (memberId !== null && isStaff)),
    mayDelete: isVisible && isOwn && !holdsAnswers,
    mayUndelete: post.state === "deleted" && ((isOwn && post.deletedByAuthor) || isStaff),
    mayAccept:
      isVisible &&
      topic.kind === "question" &&
      post.number > 1 &&
      topic.acceptedNumber !== post.number &&
      memberId !== null &&
      (isStaff || topic.authorId === memberId),
    mayReport: isVisible && memberId !== null && !isOwn,
    mayModerate: memberId !== null && isStaff,
  };
}

export type PostPermissions = ReturnType<typeof permissionsOf>;
