/** How much of a topic a member wants to hear of; the order is from most to least. */
export const topicLevels = ["watching", "tracking", "normal", "muted"] as const;
export type TopicLevel = (typeof topicLevels)[number];

/** The same of a category or a tag; `watching-first` is to hear of new topics only. */
export const followLevels = ["watching", "watching-first", "tracking", "normal", "muted"] as const;
export type FollowLevel = (typeof followLevels)[number];

/** What is known of a member and a topic. */
export interface LevelFacts {
  /** What the member chose for this very topic. */
  chosen: TopicLevel | null;
  /** Of those of its tags that the member follows or has muted. */
  tags: readonly FollowLevel[];
  category: FollowLevel | null;
  /** Of the category above its category. */
  parentCategory: FollowLevel | null;
  takesPart: "opened" | "answered" | null;
}

/**
 * The level that counts. A choice for the topic decides alone; then the more specific choice counts:
 * a tag before the category, the category before the one above it. Of several tags a muted one wins,
 * else the strongest. Whoever opened the topic watches it and whoever answered tracks it, unless
 * they muted what it is in: nothing that happens by itself overrides a choice.
 */
export function effectiveLevel(facts: LevelFacts): FollowLevel {
  if (facts.chosen) return facts.chosen;
  const followed =
    facts.tags.length > 0 ? strictestOf(facts.tags) : (facts.category ?? facts.parentCategory);
  if (followed === "muted") return "muted";
  return strongestOf([followed ?? "normal", ofTakingPart(facts.takesPart)]);
}

/** As the topic's own control shows it: there, hearing of new topics means nothing. */
export function shownTopicLevel(level: FollowLevel): TopicLevel {
  return level === "watching-first" ? "normal" : level;
}

function strictestOf(levels: readonly FollowLevel[]): FollowLevel {
  return levels.includes("muted") ? "muted" : strongestOf(levels);
}

const strength: readonly FollowLevel[] = ["watching", "tracking", "watching-first", "normal"];

function strongestOf(levels: readonly FollowLevel[]): FollowLevel {
  return strength.find((level) => levels.includes(level)) ?? "normal";
}

function ofTakingPart(part: LevelFacts["takesPart"]): FollowLevel {
  if (part === "opened") return "watching";
  return part === "answered" ? "tracking" : "normal";
}
