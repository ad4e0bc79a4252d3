import fc from "fast-check";
import { expect, test } from "vitest";
import {
  againAt,
  dailyLimit,
  findExcess,
  findHaste,
  defaultPostingLimits as limits,
  sinceForHaste,
} from "./posting-limits.ts";

const joinedAt = Temporal.Instant.from("2026-03-01T10:00:00Z");
const nothing = { topics: 0, replies: 0, lastTopicAt: null, lastPostAt: null };
const after = (seconds: number) => joinedAt.add({ seconds });

test("after the first day no more is looked at than the longest pause", () => {
  expect(sinceForHaste({ joinedAt, now: after(86_399) }, limits)).toEqual(joinedAt);
  expect(sinceForHaste({ joinedAt, now: after(86_400) }, limits)).toEqual(after(86_280));
});

test("trust makes more of a day", () => {
  expect(([0, 1, 2, 3, 4] as const).map((level) => dailyLimit(20, level))).toEqual([
    20, 20, 30, 40, 60,
  ]);
});

test("what is too much is possible again at the next full minute", () => {
  const at = Temporal.Instant.from("2026-03-01T10:00:01Z");
  expect(againAt(at, joinedAt)).toEqual({
    at: Temporal.Instant.from("2026-03-01T10:01:00Z").epochMilliseconds,
    retryAfterSeconds: 60,
  });
  expect(againAt(joinedAt, joinedAt)).toEqual({
    at: joinedAt.epochMilliseconds,
    retryAfterSeconds: 0,
  });
});

test.each([
  [{ links: 2, images: 1, mentions: 2 }, null],
  [{ links: 3, images: 0, mentions: 0 }, "post-too-many-links"],
  [{ links: 0, images: 2, mentions: 0 }, "post-too-many-images"],
  [{ links: 0, images: 0, mentions: 3 }, "post-too-many-mentions"],
])("of a new member's post with %o says %s", (measure, code) => {
  expect(findExcess(measure, { isNew: true, limits })?.code ?? null).toBe(code);
});

test("everybody else only counts mentions", () => {
  const measure = { links: 99, images: 99, mentions: 10 };
  expect(findExcess(measure, { isNew: false, limits })).toBeNull();
  expect(findExcess({ ...measure, mentions: 11 }, { isNew: false, limits })?.facts).toEqual({
    maximum: 10,
  });
});

test("the fourth topic of the first day waits for the day to end", () => {
  const recent = { ...nothing, topics: 3, lastTopicAt: after(10), lastPostAt: after(10) };
  const haste = findHaste(recent, { isTopic: true, joinedAt, now: after(3_600), limits });
  expect(haste).toMatchObject({
    code: "post-first-day-topics",
    facts: { maximum: 3, at: after(86_400).epochMilliseconds, retryAfterSeconds: 82_800 },
  });
});

test("after the first day topics and replies are not counted any more, only pauses", () => {
  const recent = { ...nothing, topics: 3, replies: 10 };
  const day = { joinedAt, now: after(86_400), limits };
  expect(findHaste(recent, { isTopic: true, ...day })).toBeNull();
  expect(findHaste(recent, { isTopic: false, ...day })).toBeNull();
  const just = { ...recent, lastPostAt: after(86_390) };
  expect(findHaste(just, { isTopic: false, ...day })).toMatchObject({
    code: "post-too-soon",
    facts: { seconds: 20 },
  });
});

test("whoever waits as long as told is let through", () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.boolean(), (secondsAgo, isTopic) => {
      const now = after(1_000);
      const last = now.subtract({ seconds: secondsAgo });
      const recent = { topics: 1, replies: 0, lastTopicAt: last, lastPostAt: last };
      const haste = findHaste(recent, { isTopic, joinedAt, now, limits });
      if (!haste) return;
      const later = now.add({ seconds: Number(haste.facts.seconds) });
      expect(findHaste(recent, { isTopic, joinedAt, now: later, limits })).toBeNull();
    }),
  );
});
