import type { allowedOn } from "#app/forum/rules/posting-limits.ts";
import type { ReactionKind } from "#app/forum/rules/reactions.ts";
import type { levelKeys, TrustGround } from "#app/forum/rules/trust-level.ts";
import type { RewardTypeName } from "#app/rewards/rules/reward-types.ts";

/** What each kind of notification keeps besides who, what and when. */
export interface NotificationFacts {
  mention: Record<string, never>;
  reply: FurtherPosts;
  quote: FurtherPosts;
  /** Posts in what the member follows. */
  "new-posts": FurtherPosts;
  "new-topic": Record<string, never>;
  /** Its subject is the topic, so that the likes of one topic stand together. */
  like: { postId: string };
  "answer-accepted": Record<string, never>;
  reaction: { kind: ReactionKind };
  /** The member's own note to what they kept. */
  "bookmark-reminder": { note: string | null };
  "post-hidden": { reason: string; statementId: string };
  "post-restored": { reason: string };
  /** It had waited for review. */
  "post-published": Record<string, never>;
  "post-waits-again": Record<string, never>;
  /** Measures of every other kind; `action` as moderation calls it. */
  "measure-taken": { action: string; reason: string; measureId: string };
  "measure-lifted": { action: string; reason: string; measureId: string };
  "measure-ended": { action: string; measureId: string };
  /** How a report of the member's was decided; what it was about is not repeated. */
  "report-decided": { outcome: "upheld" | "rejected" };
  /** How an objection of the member's was decided. */
  "appeal-decided": { outcome: "upheld" | "rejected"; reason: string; measureId: string };
  "points-earned": { points: number; sourceKind: string; activatesAt: string | null };
  "points-granted": { points: number; reason: string };
  /** Points above zero were given, below zero taken. */
  "points-adjusted": { points: number; reason: string };
  /** `lastDay` ("2026-12-31") is the last on which they can be used. */
  "points-expiring": { points: number; lastDay: string };
  /** For staff: what became of a request of theirs. */
  "approval-decided": {
    outcome: "approved" | "declined";
    requestKind: string;
    points: number | null;
    memberName: string | null;
    note: string | null;
  };
  "reward-granted": {
    rewardTitles: { de: string; en: string };
    /** Of a product the member is asked where to send it. Not kept before 2026-11-24. */
    rewardType?: RewardTypeName | undefined;
    reason: string;
  };
  "ambassador-appointed": { reason: string };
  "recommendation-converted": Record<string, never>;
  /** For gift balance and rewards; a membership has news of its own. */
  "payment-arrived": { purpose: "gift-balance" | "reward"; amountMinor: number; currency: string };
  "membership-started": MembershipNews;
  "membership-overdue": MembershipNews;
  "membership-ended": MembershipNews;
  "tier-reached": { level: { de: string; en: string } };
  "tier-lost": TierLost;
  /** How far the member is trusted, and what that allows; `reason` where the team appointed. */
  "trust-reached": {
    level: TrustLevelKey;
    allowed: ReturnType<typeof allowedOn>;
    reason: string;
  };
  /** `gaps` are what it takes to come back, by the last `days`; none where the team withdrew. */
  "trust-lost": {
    from: TrustLevelKey;
    to: TrustLevelKey;
    gaps: TrustGround[];
    days: number;
    reason: string;
  };
  "tier-at-risk": { level: { de: string; en: string }; until: string };
}

export type TrustLevelKey = (typeof levelKeys)[number];

/** What came in the same topic before any of it was read; ids of posts. */
interface FurtherPosts {
  more?: string[];
}

interface MembershipNews {
  plan: { de: string; en: string };
}

interface TierLost {
  from: { de: string; en: string };
  /** null: below every level. */
  to: { de: string; en: string } | null;
  cause: "reached" | "period-ended" | "refund" | "rules-changed";
}

export type NotificationKind = keyof NotificationFacts;

export interface NotificationActor {
  id: string;
  number: number;
  displayName: string;
  avatarFileId: string | null;
  isStaff: boolean;
}

/** The post it is about, as the member may read it now. */
export interface NotificationPost {
  topicNumber: number;
  topicSlug: string;
  topicTitle: string;
  number: number;
  excerpt: string;
  /** How many posts the notification is about; this is the first of them. */
  count: number;
}

type Of<Kind extends NotificationKind> = {
  id: string;
  kind: Kind;
  subjectKind: string;
  subjectId: string;
  facts: NotificationFacts[Kind];
  createdAt: string;
  readAt: string | null;
  actor: NotificationActor | null;
  post: NotificationPost | null;
};

/** One row of the list, told apart by its kind. */
export type NotificationRow = { [Kind in NotificationKind]: Of<Kind> }[NotificationKind];

/** What is shown: the likes of a topic are one item with everybody who liked. */
export type NotificationItem = NotificationRow & { otherActors: number };
