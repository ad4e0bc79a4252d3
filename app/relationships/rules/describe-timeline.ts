import { paths } from "#app/paths.ts";
import { type TimelineEntry, type TimelineIcon, timelineEntries } from "./timeline-entries.ts";

/** An event as it was recorded; times are ISO instants. */
export interface ToldEvent {
  id: string;
  name: string;
  occurredAt: string;
  memberId: string | null;
  actorId: string | null;
  channel: string;
  direction: string;
  subjectKind: string;
  subjectId: string;
  payload: Record<string, unknown>;
}

interface PostPlace {
  topicNumber: number;
  slug: string;
  title: string;
  number: number;
}

/** Where the names come from; whatever is not found stays unnamed. */
export interface ToldObjects {
  members: Map<string, { number: number; displayName: string }>;
  posts: Map<string, PostPlace>;
  topics: Map<string, Omit<PostPlace, "number">>;
  rewards: Map<string, { texts: unknown }>;
}

/** One line of a timeline, ready to be put into words. */
export interface TimelineLine {
  id: string;
  at: string;
  /** The text below `relationships.timeline`, or null for an event nobody gave a sentence yet. */
  key: string | null;
  name: string;
  icon: TimelineIcon | null;
  direction: string;
  channel: string;
  /** Who else was part of it. */
  other: { displayName: string; number: number } | null;
  points: number;
  money: { amountMinor: number; currency: string } | null;
  /** What was said with it. */
  words: string | null;
  object: { label: string; to: string | null } | null;
}

/** The ids a page of events speaks of, for looking up their names. */
export function namedIn(events: readonly ToldEvent[], memberId: string) {
  const unique = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  return {
    members: unique(events.map((event) => otherIn(event, memberId))),
    posts: unique(events.map((event) => postIn(event))),
    topics: unique(events.map((event) => topicIn(event))),
    redemptions: unique(events.map((event) => redemptionIn(event))),
  };
}

/** Puts an event before the reader of a member's page, in that member's perspective. */
export function describeEvent(
  event: ToldEvent,
  {
    memberId,
    language,
    objects,
  }: { memberId: string; language: "de" | "en"; objects: ToldObjects },
): TimelineLine {
  const entry = Object.hasOwn(timelineEntries, event.name)
    ? timelineEntries[event.name]
    : undefined;
  const other = objects.members.get(otherIn(event, memberId) ?? "") ?? null;
  return {
    id: event.id,
    at: event.occurredAt,
    key: entry ? keyOf(event, entry, memberId) : null,
    name: event.name,
    icon: entry?.icon ?? null,
    direction: event.direction,
    channel: event.channel,
    other,
    points: numberIn(event.payload, "points") ?? 0,
    money: moneyIn(event.payload),
    words: textIn(event.payload, "reason"),
    object: objectOf(event, { language, objects }),
  };
}

function keyOf(event: ToldEvent, entry: TimelineEntry, memberId: string): string {
  const isOfOther = entry.twoSided && event.memberId !== memberId;
  return `${isOfOther ? "entriesOfOther" : "entries"}.${event.name}`;
}

function objectOf(
  event: ToldEvent,
  { language, objects }: { language: "de" | "en"; objects: ToldObjects },
): TimelineLine["object"] {
  const post = objects.posts.get(postIn(event) ?? "");
  if (post)
    return {
      label: post.title,
      to: paths.topicPost({ ...post, number: post.topicNumber, post: post.number }),
    };
  const topic = objects.topics.get(topicIn(event) ?? "");
  if (topic)
    return { label: topic.title, to: paths.topic({ ...topic, number: topic.topicNumber }) };
  const reward = objects.rewards.get(redemptionIn(event) ?? "");
  const rewardName = reward && localised(reward.texts, language, "title", "name");
  if (rewardName) return { label: rewardName, to: null };
  const label = localised(event.payload.label ?? event.payload.title, language);
  if (label) return { label, to: null };
  const named = namesOfOthers[event.subjectKind];
  const name = named ? textIn(event.payload, named) : null;
  return name ? { label: name, to: null } : null;
}

/** Where a thing has no page here, what the shop calls it. */
const namesOfOthers: Record<string, string> = { order: "externalId", activity: "type" };

function otherIn(event: ToldEvent, memberId: string): string | null {
  const involved = [
    event.actorId,
    event.memberId,
    textIn(event.payload, "postAuthorId"),
    textIn(event.payload, "referredId"),
  ];
  return involved.find((id) => id !== null && id !== memberId && isUuid(id)) ?? null;
}

function postIn({ subjectKind, subjectId, payload }: ToldEvent): string | null {
  const id = subjectKind === "post" ? subjectId : textIn(payload, "postId");
  return id && isUuid(id) ? id : null;
}

function topicIn({ subjectKind, subjectId, payload }: ToldEvent): string | null {
  const id = subjectKind === "topic" ? subjectId : textIn(payload, "topicId");
  return id && isUuid(id) ? id : null;
}

function redemptionIn({ subjectKind, subjectId, payload }: ToldEvent): string | null {
  const isRedemption = subjectKind === "reward-redemption" || subjectKind === "redemption";
  const id = isRedemption ? subjectId : textIn(payload, "redemptionId");
  return id && isUuid(id) ? id : null;
}

function moneyIn(payload: Record<string, unknown>): TimelineLine["money"] {
  const currency = textIn(payload, "currency");
  const amountMinor =
    numberIn(payload, "movedMinor") ??
    numberIn(payload, "reversedMinor") ??
    numberIn(payload, "refundedMinor") ??
    numberIn(payload, "totalMinor") ??
    numberIn(payload, "orderAmountMinor") ??
    numberIn(payload, "amountMinor");
  return currency && amountMinor !== null ? { amountMinor, currency } : null;
}

/** "{ de, en }" or "{ de: { name }, en: { name } }": the reader's language, else whatever there is. */
function localised(texts: unknown, language: "de" | "en", ...fields: string[]): string | null {
  if (!isRecord(texts)) return null;
  const text = texts[language] ?? texts.de ?? texts.en;
  if (typeof text === "string") return text;
  if (!isRecord(text)) return null;
  return fields.map((field) => textIn(text, field)).find((found) => found !== null) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(payload: Record<string, unknown>, key: string): string | null {
  const value = payload[key];
  return typeof value === "string" && value !== "" ? value : null;
}

function numberIn(payload: Record<string, unknown>, key: string): number | null {
  const value = payload[key];
  return typeof value === "number" ? value : null;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
