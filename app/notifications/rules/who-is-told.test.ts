import fc from "fast-check";
import { expect, test } from "vitest";
import { followLevels } from "#app/forum/rules/topic-level.ts";
import { type PostToMember, whyTold } from "./who-is-told.ts";

const post: PostToMember = {
  isOwn: false,
  ignoresAuthor: false,
  followsAuthor: false,
  level: "normal",
  isMentioned: false,
  isAnswered: false,
  isQuoted: false,
  opened: false,
  isFirstOfTopic: false,
};

test.each<[string, Partial<PostToMember>, string | null]>([
  ["a post that does not concern the member", {}, null],
  ["a mention", { isMentioned: true }, "mention"],
  [
    "a mention that also answers and quotes",
    { isMentioned: true, isAnswered: true, isQuoted: true },
    "mention",
  ],
  ["an answer that also quotes", { isAnswered: true, isQuoted: true }, "reply"],
  ["a quote in a watched topic", { isQuoted: true, level: "watching" }, "quote"],
  ["any post in the own topic", { opened: true, level: "watching" }, "reply"],
  ["any post in the own topic that was set to normal", { opened: true }, null],
  [
    "an answer to the member in the own topic that was set to normal",
    { opened: true, isAnswered: true },
    "reply",
  ],
  ["a post in a watched topic", { level: "watching" }, "new-posts"],
  ["a post in a tracked topic", { level: "tracking" }, null],
  ["a topic in a watched category", { level: "watching", isFirstOfTopic: true }, "new-topic"],
  [
    "a topic where new ones are followed",
    { level: "watching-first", isFirstOfTopic: true },
    "new-topic",
  ],
  ["a later post where new topics are followed", { level: "watching-first" }, null],
  ["a topic by a followed person", { followsAuthor: true, isFirstOfTopic: true }, "new-topic"],
  ["a later post by a followed person", { followsAuthor: true }, null],
  [
    "a topic by a followed person in a muted category",
    { followsAuthor: true, isFirstOfTopic: true, level: "muted" },
    null,
  ],
  ["a mention in a muted topic", { isMentioned: true, level: "muted" }, null],
  ["a mention by an ignored person", { isMentioned: true, ignoresAuthor: true }, null],
  ["the own post that mentions the member", { isOwn: true, isMentioned: true }, null],
])("%s", (_what, overrides, reason) => {
  expect(whyTold({ ...post, ...overrides })).toBe(reason);
});

test("silence is never broken, whatever a post does", () => {
  const anyPost = fc.record({
    isOwn: fc.boolean(),
    ignoresAuthor: fc.boolean(),
    followsAuthor: fc.boolean(),
    level: fc.constantFrom(...followLevels),
    isMentioned: fc.boolean(),
    isAnswered: fc.boolean(),
    isQuoted: fc.boolean(),
    opened: fc.boolean(),
    isFirstOfTopic: fc.boolean(),
  });
  fc.assert(
    fc.property(anyPost, (any) => {
      if (any.isOwn || any.ignoresAuthor || any.level === "muted") expect(whyTold(any)).toBeNull();
      else if (any.isMentioned) expect(whyTold(any)).toBe("mention");
    }),
  );
});
