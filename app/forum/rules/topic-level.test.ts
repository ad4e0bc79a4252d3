import fc from "fast-check";
import { expect, test } from "vitest";
import {
  effectiveLevel,
  followLevels,
  type LevelFacts,
  shownTopicLevel,
  topicLevels,
} from "./topic-level.ts";

const nothing: LevelFacts = {
  chosen: null,
  tags: [],
  category: null,
  parentCategory: null,
  takesPart: null,
};

test.each<[string, Partial<LevelFacts>, string]>([
  ["nothing is chosen", {}, "normal"],
  ["the member opened the topic", { takesPart: "opened" }, "watching"],
  ["the member answered", { takesPart: "answered" }, "tracking"],
  ["the category is watched", { category: "watching" }, "watching"],
  ["the category above is tracked", { parentCategory: "tracking" }, "tracking"],
  [
    "the category is muted, the one above watched",
    { category: "muted", parentCategory: "watching" },
    "muted",
  ],
  ["a tag is watched in a muted category", { tags: ["watching"], category: "muted" }, "watching"],
  ["a tag is muted in a watched category", { tags: ["muted"], category: "watching" }, "muted"],
  ["one tag is muted, another watched", { tags: ["watching", "muted"] }, "muted"],
  ["one tag is tracked, another watched", { tags: ["tracking", "watching"] }, "watching"],
  [
    "new topics are followed and the member answered",
    { category: "watching-first", takesPart: "answered" },
    "tracking",
  ],
  [
    "the member answered in a muted category",
    { category: "muted", takesPart: "answered" },
    "muted",
  ],
  ["the member opened a topic with a muted tag", { tags: ["muted"], takesPart: "opened" }, "muted"],
  [
    "the topic is watched in a muted category",
    { chosen: "watching", category: "muted" },
    "watching",
  ],
  ["the own topic is muted", { chosen: "muted", takesPart: "opened" }, "muted"],
  [
    "the own topic is set to normal",
    { chosen: "normal", takesPart: "opened", category: "watching" },
    "normal",
  ],
])("where %s", (_case, facts, level) => {
  expect(effectiveLevel({ ...nothing, ...facts })).toBe(level);
});

const level = fc.constantFrom(...followLevels);
const anyFacts = fc.record({
  chosen: fc.option(fc.constantFrom(...topicLevels), { nil: null }),
  tags: fc.array(level, { maxLength: 5 }),
  category: fc.option(level, { nil: null }),
  parentCategory: fc.option(level, { nil: null }),
  takesPart: fc.constantFrom("opened" as const, "answered" as const, null),
});

test("a choice for the topic is never overridden", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (facts.chosen) expect(effectiveLevel(facts)).toBe(facts.chosen);
    }),
  );
});

test("taking part never breaks a silence and never makes one", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const without = effectiveLevel({ ...facts, takesPart: null });
      expect(effectiveLevel(facts) === "muted").toBe(without === "muted");
    }),
  );
});

test("the topic's control shows following new topics as normal", () => {
  expect(followLevels.map(shownTopicLevel)).toEqual([
    "watching",
    "normal",
    "tracking",
    "normal",
    "muted",
  ]);
});
