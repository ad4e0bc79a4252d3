import { DomainError } from "#app/platform/errors.ts";
import type { TrustLevel } from "./trust-level.ts";

/** Changeable by staff; the defaults are those of well-known forums. */
export interface PostingLimits {
  /** How long after joining somebody counts as new. */
  newMemberHours: number;
  newMemberTopics: number;
  newMemberReplies: number;
  newMemberLinks: number;
  newMemberImages: number;
  newMemberMentions: number;
  newMemberSecondsBetweenPosts: number;
  newMemberSecondsBetweenTopics: number;
  /** For everybody, staff included: more is an announcement, not a mention. */
  mentions: number;
  /** Within 24 hours, more for those who are trusted; staff is not held to them. */
  dailyTopics: number;
  dailyEdits: number;
  dailyLikes: number;
}

declare global {
  interface Settings {
    /** What is missing has its default. */
    "forum-limits": Partial<PostingLimits>;
  }
}

export const defaultPostingLimits: PostingLimits = {
  newMemberHours: 24,
  newMemberTopics: 3,
  newMemberReplies: 10,
  newMemberLinks: 2,
  newMemberImages: 1,
  newMemberMentions: 2,
  newMemberSecondsBetweenPosts: 30,
  newMemberSecondsBetweenTopics: 120,
  mentions: 10,
  dailyTopics: 20,
  dailyEdits: 30,
  dailyLikes: 50,
};

/** How much of what is limited by the day a member has. */
export function dailyLimit(base: number, trustLevel: TrustLevel): number {
  return Math.floor(base * trustFactors[trustLevel]);
}

const trustFactors: Record<TrustLevel, number> = { 0: 1, 1: 1, 2: 1.5 };

/** What a post holds that is counted. */
export interface PostMeasure {
  links: number;
  images: number;
  mentions: number;
}

/** What a new member wrote so far. */
export interface RecentPosts {
  topics: number;
  replies: number;
  lastTopicAt: Temporal.Instant | null;
  lastPostAt: Temporal.Instant | null;
}

export function isNewMember(
  { joinedAt, now }: { joinedAt: Temporal.Instant; now: Temporal.Instant },
  limits: PostingLimits,
): boolean {
  return Temporal.Instant.compare(now, endOfNewness(joinedAt, limits)) < 0;
}

/** What is too much in one post, or null. */
export function findExcess(
  measure: PostMeasure,
  { isNew, limits }: { isNew: boolean; limits: PostingLimits },
): DomainError | null {
  const mentions = isNew ? limits.newMemberMentions : limits.mentions;
  if (measure.mentions > mentions)
    return new DomainError("post-too-many-mentions", { maximum: mentions }, 422);
  if (!isNew) return null;
  if (measure.links > limits.newMemberLinks)
    return new DomainError("post-too-many-links", { maximum: limits.newMemberLinks }, 422);
  if (measure.images > limits.newMemberImages)
    return new DomainError("post-too-many-images", { maximum: limits.newMemberImages }, 422);
  return null;
}

/** Why a new member has to wait, and how long; or null. */
export function findHaste(
  recent: RecentPosts,
  {
    isTopic,
    joinedAt,
    now,
    limits,
  }: {
    isTopic: boolean;
    joinedAt: Temporal.Instant;
    now: Temporal.Instant;
    limits: PostingLimits;
  },
): DomainError | null {
  const [written, maximum, code] = isTopic
    ? ([recent.topics, limits.newMemberTopics, "post-first-day-topics"] as const)
    : ([recent.replies, limits.newMemberReplies, "post-first-day-replies"] as const);
  if (written >= maximum) {
    const minutes = Math.ceil(secondsUntil(endOfNewness(joinedAt, limits), now) / 60);
    const wait = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    return new DomainError(code, { maximum, ...wait }, 429);
  }
  const seconds = Math.max(
    isTopic ? remaining(recent.lastTopicAt, limits.newMemberSecondsBetweenTopics, now) : 0,
    remaining(recent.lastPostAt, limits.newMemberSecondsBetweenPosts, now),
  );
  return seconds > 0 ? new DomainError("post-too-soon", { seconds }, 429) : null;
}

function endOfNewness(joinedAt: Temporal.Instant, limits: PostingLimits): Temporal.Instant {
  return joinedAt.add({ hours: limits.newMemberHours });
}

function remaining(last: Temporal.Instant | null, pauseSeconds: number, now: Temporal.Instant) {
  return last ? Math.ceil(secondsUntil(last.add({ seconds: pauseSeconds }), now)) : 0;
}

function secondsUntil(then: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, now.until(then).total("seconds"));
}
