import { expect, test } from "vitest";
import { checkPoll, isPollOpen, readPollOptions, showsResults } from "./poll.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

test("takes one option a line, each once, without blank lines and invisible signs", () => {
  expect(readPollOptions(" Filter \r\n\nFil\u200bter\nEspresso\n")).toEqual(["Filter", "Espresso"]);
});

test.each([
  ["poll-too-few-options", "Filter\nFilter"],
  ["poll-too-many-options", Array.from({ length: 21 }, (_, index) => `Option ${index}`).join("\n")],
  ["poll-option-too-long", `Filter\n${"x".repeat(121)}`],
])("refuses with %s", (code, text) => {
  expect(() => readPollOptions(text)).toThrow(code);
});

test("refuses to close before it begins, and more choices than options become all of them", () => {
  const poll = { options: ["a", "b"], results: "live", isAnonymous: true } as const;
  const asked = { ...poll, options: [...poll.options], maxChoices: 9, closesAt: null };
  expect(checkPoll(asked, now).maxChoices).toBe(2);
  expect(() => checkPoll({ ...asked, closesAt: now }, now)).toThrow("poll-closes-too-early");
});

test("takes votes until it is ended or its time has come", () => {
  const closesAt = now.toString();
  expect(isPollOpen({ endedAt: null, closesAt: null }, now)).toBe(true);
  expect(isPollOpen({ endedAt: null, closesAt }, now.subtract({ seconds: 1 }))).toBe(true);
  expect(isPollOpen({ endedAt: null, closesAt }, now)).toBe(false);
  expect(isPollOpen({ endedAt: closesAt, closesAt: null }, now)).toBe(false);
});

test.each([
  ["live", true, false, true],
  ["after-vote", true, false, false],
  ["after-vote", true, true, true],
  ["after-vote", false, false, true],
  ["after-end", true, true, false],
  ["after-end", false, false, true],
] as const)("results %s, open %s, voted %s: shown %s", (results, isOpen, hasVoted, shown) => {
  expect(showsResults(results, { isOpen, hasVoted })).toBe(shown);
});
