import { expect, test } from "vitest";
import { memberCount, members, people, personByKey } from "../people.ts";
import { generateTopics, topicCount } from "./generate.ts";
import { scenarios } from "./scenarios.ts";
import { writtenTopics } from "./written.ts";

const topics = generateTopics();
const posts = topics.flatMap((topic) => [topic, ...topic.replies]);

test("there are 300 members and nobody shares a key, a name or an address", () => {
  expect(members).toHaveLength(memberCount);
  for (const field of ["key", "displayName", "email"] as const) {
    expect(new Set(people.map((person) => person[field])).size).toBe(people.length);
  }
  expect(people.every((person) => /@example\.(org|com)$/.test(person.email))).toBe(true);
});

test("about four in five members read German", () => {
  const german = members.filter((member) => member.language === "de").length;
  expect(german / members.length).toBeGreaterThan(0.74);
  expect(german / members.length).toBeLessThan(0.88);
});

test("there are 400 topics with unique titles and keys", () => {
  expect(topics).toHaveLength(topicCount);
  expect(new Set(topics.map((topic) => topic.title)).size).toBe(topicCount);
  expect(new Set(topics.map((topic) => topic.key)).size).toBe(topicCount);
});

test("at least sixty topics are hand-written, about a third of them in English", () => {
  expect(writtenTopics.length).toBeGreaterThanOrEqual(60);
  const english = writtenTopics.filter((topic) => topic.language === "en").length;
  expect(english / writtenTopics.length).toBeGreaterThan(0.28);
  expect(english / writtenTopics.length).toBeLessThan(0.4);
});

test("the same seed gives the same forum, another seed another one", () => {
  expect(generateTopics()).toEqual(topics);
  expect(generateTopics("other")).not.toEqual(topics);
});

test("no post is empty or has an unfilled slot", () => {
  expect(posts.filter((post) => post.text.trim().length < 3)).toEqual([]);
  expect(posts.filter((post) => /[{}]|undefined/.test(post.text))).toEqual([]);
  expect(topics.filter((topic) => /[{}]|undefined/.test(topic.title))).toEqual([]);
});

test("every author exists and had joined before writing", () => {
  for (const topic of topics) {
    for (const { author } of [topic, ...topic.replies]) {
      expect(personByKey(author).joinedDaysAgo).toBeGreaterThan(topic.daysAgo);
    }
  }
});

test("replies come after each other and none in the future", () => {
  for (const topic of topics) {
    const minutes = topic.replies.map((reply) => reply.minutesAfterOpening);
    expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
    const latest = topic.minuteOfDay + (minutes.at(-1) ?? 0);
    expect(latest).toBeLessThan((topic.daysAgo + 1) * 1440);
  }
});

test("at most one reply is accepted, and never one by the asker", () => {
  for (const topic of topics) {
    const accepted = topic.replies.filter((reply) => reply.isAccepted);
    expect(accepted.length).toBeLessThanOrEqual(1);
    expect(accepted.map((reply) => reply.author)).not.toContain(topic.author);
  }
});

test("every mention names somebody", () => {
  const names = people.map((person) => person.displayName.toLowerCase());
  for (const post of posts) {
    for (const [, rest] of post.text.matchAll(/(?:^|\s)@(\S.*)/g)) {
      const text = rest!.toLowerCase();
      expect(
        names.some((name) => text.startsWith(name)),
        post.text,
      ).toBe(true);
    }
  }
});

test("no topic says the same thing twice", () => {
  for (const topic of topics) {
    const texts = topic.replies.map((reply) => reply.text);
    expect(new Set(texts).size, topic.title).toBe(texts.length);
  }
});

test("there are forty scenarios with at least eleven replies of their own", () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(40);
  for (const { key, answers, chatter, thanks, staff } of scenarios) {
    const replies = [...answers, ...chatter, ...thanks, ...(staff ?? [])];
    expect(new Set(replies).size, key).toBeGreaterThanOrEqual(11);
  }
});
