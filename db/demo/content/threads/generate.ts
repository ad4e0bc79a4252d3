import { moderationCases } from "../moderation.ts";
import { members, people } from "../people.ts";
import { createRandom, type Random } from "../random.ts";
import { slugOf } from "../slug.ts";
import type { DemoReply, DemoTopic, Language, Person, Scenario, WrittenTopic } from "../types.ts";
import { composeTopic, createScenarioDecks, type ScenarioDecks } from "./compose.ts";
import { scenarios } from "./scenarios.ts";
import { writtenTopics } from "./written.ts";

export const topicCount = 400;

/** Members who write, by the language they are asked to write in. */
const writers: Record<Language, readonly Person[]> = {
  de: members.filter((person) => person.activity > 0 && person.language === "de"),
  en: members.filter(
    (person) => person.activity > 0 && (person.language === "en" || person.activity > 2),
  ),
};

const joinedDaysAgo = new Map(people.map((person) => [person.key, person.joinedDaysAgo]));

/**
 * The forum of the demo brand: every hand-written topic, then topics composed from the scenarios
 * until there are `topicCount`. Oldest first. The same seed gives the same forum.
 */
export function generateTopics(seed = "nordlicht forum 1"): DemoTopic[] {
  const random = createRandom(seed);
  const decks = new Map(
    scenarios.map((scenario) => [scenario, createScenarioDecks(scenario, random)]),
  );
  const written = [...writtenTopics];
  const titles = new Set(written.map((topic) => slugOf(topic.title)));
  const nextScenario = random.deck(scenarios);
  while (written.length < topicCount) {
    const topic = composeUnused({ scenario: nextScenario(), decks, titles, random });
    if (topic) written.push(topic);
  }
  return written
    .map((topic) => placeInTime(topic, random))
    .sort((a, b) => b.daysAgo - a.daysAgo || a.minuteOfDay - b.minuteOfDay);
}

function composeUnused(input: {
  scenario: Scenario;
  decks: Map<Scenario, ScenarioDecks>;
  titles: Set<string>;
  random: Random;
}): WrittenTopic | null {
  const { scenario, decks, titles, random } = input;
  for (let attempt = 0; attempt < 12; attempt++) {
    const title = composeTopic.title({ scenario, decks: decks.get(scenario)!, random });
    if (titles.has(slugOf(title.text))) continue;
    titles.add(slugOf(title.text));
    return composeTopic.around({ scenario, decks: decks.get(scenario)!, random, title, writers });
  }
  return null;
}

function placeInTime(topic: WrittenTopic, random: Random): DemoTopic {
  const authors = [topic.author, ...topic.replies.map(([author]) => author)];
  const newest = Math.min(...authors.map((author) => joinedDaysAgo.get(author) ?? 0));
  const oldestCase = oldestCaseDaysAgo(slugOf(topic.title));
  const daysAgo = random.int(oldestCase + 1, Math.min(360, Math.max(oldestCase + 1, newest - 1)));
  const views = random.int(18, 140) + topic.replies.length * random.int(12, 60);
  return {
    key: slugOf(topic.title),
    category: topic.category,
    language: topic.language,
    title: topic.title,
    author: topic.author,
    text: topic.text,
    tags: [...(topic.tags ?? [])],
    daysAgo,
    minuteOfDay: wakingMinute(random),
    likes: likes(random),
    views,
    replies: placeReplies({ topic, daysAgo, random }),
  };
}

/** A reported post cannot be older than the topic it stands under. */
function oldestCaseDaysAgo(topicKey: string): number {
  const cases = moderationCases.filter((moderationCase) => moderationCase.topic === topicKey);
  return Math.max(0, ...cases.map((moderationCase) => moderationCase.daysAgo));
}

/** Most replies come within hours, the last ones within days, none in the future. */
function placeReplies(input: {
  topic: WrittenTopic;
  daysAgo: number;
  random: Random;
}): DemoReply[] {
  const { topic, daysAgo, random } = input;
  const available = daysAgo * 1440 - 1080;
  const steps = topic.replies.map(() =>
    random.chance(0.7) ? random.int(4, 240) : random.int(240, 2600),
  );
  const total = steps.reduce((sum, step) => sum + step, 0);
  const scale = Math.min(1, Math.max(available, topic.replies.length * 3) / Math.max(1, total));
  let elapsed = 0;
  return topic.replies.map(([author, text, mark], index) => {
    elapsed += Math.max(2, Math.floor(steps[index]! * scale));
    return {
      author,
      text,
      minutesAfterOpening: elapsed,
      likes: likes(random),
      isAccepted: mark === "accepted",
    };
  });
}

function wakingMinute(random: Random): number {
  return random.chance(0.45) ? random.int(17 * 60, 22 * 60) : random.int(6 * 60, 17 * 60);
}

function likes(random: Random): number {
  return random.weighted([0, 1, 2, 3, 5, 8, 13], (count) => 13 - count);
}
