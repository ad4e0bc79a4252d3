/** What every event about a post says of it. */
export interface PostFacts {
  postId: string;
  topicId: string;
  topicNumber: number;
  /** The post's number in its topic; the first is 1. */
  number: number;
  categoryId: string;
  /** Who may see the category: whoever tells others of the event must ask this first. */
  visibility: "public" | "members" | "staff";
  authorId: string;
}

/** What every event about a topic that stands says of it. */
export interface TopicFacts {
  topicId: string;
  topicNumber: number;
  /** Where it stands now. */
  categoryId: string;
  visibility: "public" | "members" | "staff";
  authorId: string;
}

declare global {
  interface DomainEvents {
    "topic.created": {
      topicId: string;
      number: number;
      categoryId: string;
      visibility: "public" | "members" | "staff";
      authorId: string;
      kind: "discussion" | "question" | "announcement" | "poll";
      title: string;
    };
    "topic.pinned": TopicFacts & { until: string | null };
    "topic.unpinned": TopicFacts;
    "topic.close-scheduled": TopicFacts & {
      closesAt: string;
      reopensAt: string | null;
      reason: string | null;
    };
    "topic.closed": TopicFacts & { reopensAt: string | null; reason: string | null };
    "topic.reopened": TopicFacts;
    "topic.moved": TopicFacts & { fromCategoryId: string };
    /** About the topic that is gone: where its posts are now. */
    "topic.merged": TopicFacts & { intoTopicId: string; intoTopicNumber: number; posts: number };
    /** About the topic that some posts of another one went to, opened for them or there before. */
    "topic.split": TopicFacts & { fromTopicId: string; fromTopicNumber: number; posts: number };
    "topic.converted": TopicFacts & { fromKind: string; kind: string };
    /** Asked anew before anybody had answered. */
    "poll.changed": TopicFacts;
    "poll.ended": TopicFacts;
    /** Only where votes are given by name. */
    "poll.voted": TopicFacts;
    "post.created": PostFacts & {
      isFirst: boolean;
      replyToAuthorId: string | null;
      topicAuthorId: string;
      /** Members who are spoken to here for the first time; the author is never among them. */
      mentionedMemberIds: string[];
      /** Whose posts it quotes; absent in events of the first versions. */
      quotedMemberIds?: string[];
      /** Empty where only staff may read. */
      plainExcerpt: string;
    };
    /** Waits for review; nobody else reads it, and no other event tells of it before. */
    "post.held": PostFacts & { rules: string[] };
    /** Everybody reads it, and somebody of the team is to look at it. */
    "post.flagged": PostFacts & { rules: string[] };
    /** It was published after all, and said so by `post.created`. */
    "post.released": PostFacts;
    /** What was decided about it was taken back: it waits once more. */
    "post.held-again": PostFacts;
    "post.edited": PostFacts & {
      editedById: string;
      revision: number;
      reason: string | null;
      mentionedMemberIds: string[];
    };
    /** Other members edit it, too; or only its author again. */
    "post.wiki-opened": PostFacts & { byId: string };
    "post.wiki-ended": PostFacts & { byId: string };
    "post.deleted": PostFacts & { deletedById: string; reason: string | null };
    "post.undeleted": PostFacts & { undeletedById: string };
    /** Nobody hid it where the weight of reports did, until somebody has looked. */
    "post.hidden": PostFacts & { hiddenById: string | null; reason: string };
    "post.restored": PostFacts & { restoredById: string | null; reason: string };
    "post.liked": PostFacts & {
      postAuthorId: string;
      likerId: string;
      /** False when the same member had liked it before and taken it back. */
      first: boolean;
      /** How many people like the post now; absent in events of the first versions. */
      likeCount?: number;
    };
    /** Other than a like; `first` as there. */
    "post.reacted": PostFacts & {
      postAuthorId: string;
      reactorId: string;
      kind: string;
      first: boolean;
    };
    "post.unliked": PostFacts & { postAuthorId: string; likerId: string };
    /** How far a member is trusted, from 0 to 4, and by what it changed. */
    "trust.changed": {
      from: number;
      to: number;
      cause: "reached" | "lost" | "appointed" | "withdrawn";
      /** What is kept of it, with its grounds; absent in events of the first versions. */
      changeId?: string;
    };
    "post.accepted": PostFacts & {
      postAuthorId: string;
      /** Who asked; absent in events of the first versions. */
      topicAuthorId?: string;
      acceptedById: string;
      /** False when this answer had been accepted before. */
      first: boolean;
    };
  }
}
