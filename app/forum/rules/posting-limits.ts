import { DomainError } from "#app/platform/errors.ts";
import type { TrustLevel } from "./trust-level.ts";

/** Changeable by staff; the defaults are those of well-known forums. */
export interface PostingLimits {
  /** Of level 0: how long after joining the numbers of topics and replies hold. */
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

/** What a level allows, as its text names it. */
export function allowedOn(level: TrustLevel, limits: PostingLimits) {
  return {
    links: limits.newMemberLinks,
    mentions: limits.newMemberMentions,
    images: limits.newMemberImages,
    seconds: limits.newMemberSecondsBetweenPosts,
    topics: dailyLimit(limits.dailyTopics, level),
    edits: dailyLimit(limits.dailyEdits, level),
    likes: dailyLimit(limits.dailyLikes, level),
  };
}

const trustFactors: Record<TrustLevel, number> = { 0: 1, 1: 1, 2: 1.5, 3: 2, 4: 3 };

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

/** From when on posts have to be looked at: the first day, and the longest pause after it. */
export function sinceForHaste(
  { joinedAt, now }: { joinedAt: Temporal.Instant; now: Temporal.Instant },
  limits: PostingLimits,
): Temporal.Instant {
  if (isFirstDay({ joinedAt, now }, limits)) return joinedAt;
  const { newMemberSecondsBetweenPosts, newMemberSecondsBetweenTopics } = limits;
  const seconds = Math.max(newMemberSecondsBetweenPosts, newMemberSecondsBetweenTopics);
  return now.subtract({ seconds });
}

function isFirstDay(
  { joinedAt, now }: { joinedAt: Temporal.Instant; now: Temporal.Instant },
  limits: PostingLimits,
): boolean {
  return Temporal.Instant.compare(now, endOfFirstDay(joinedAt, limits)) < 0;
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

/** Why a member of level 0 has to wait, and until when; or null. */
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
  if (written >= maximum && isFirstDay({ joinedAt, now }, limits))
    return new DomainError(
      code,
      { maximum, ...againAt(endOfFirstDay(joinedAt, limits), now) },
      429,
    );
  const seconds = Math.max(
    isTopic ? remaining(recent.lastTopicAt, limits.newMemberSecondsBetweenTopics, now) : 0,
    remaining(recent.lastPostAt, limits.newMemberSecondsBetweenPosts, now),
  );
  if (seconds <= 0) return null;
  return new DomainError("post-too-soon", { seconds, retryAfterSeconds: seconds }, 429);
}

/**
 * When something is possible again, as facts of a refusal: the next full minute, which texts show in the
 * reader's time zone.
 */
export function againAt(
  at: Temporal.Instant,
  now: Temporal.Instant,
): { at: number; retryAfterSeconds: number } {
  const minute = at.round({ smallestUnit: "minute", roundingMode: "ceil" });
  return {
    at: minute.epochMilliseconds,
    retryAfterSeconds: Math.ceil(secondsUntil(minute, now)),
  };
}

function endOfFirstDay(joinedAt: Temporal.Instant, limits: PostingLimits): Temporal.Instant {
  return joinedAt.add({ hours: limits.newMemberHours });
}

function remaining(last: Temporal.Instant | null, pauseSeconds: number, now: Temporal.Instant) {
  return last ? Math.ceil(secondsUntil(last.add({ seconds: pauseSeconds }), now)) : 0;
}

function secondsUntil(then: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, now.until(then).total("seconds"));
}
