import { describe, expect, test } from "vitest";
import { birthdaysKeptOn, factOfBirthday } from "./triggers/birthday.ts";
import { triggersOf } from "./triggers.ts";

const occurredAt = "2026-11-20T12:00:00Z";
const factsOf = (name: string, payload: unknown, memberId: string | null = "m1") =>
  triggersOf(name)
    .map((trigger) => trigger.factOf({ name, occurredAt, memberId, channel: "portal", payload }))
    .filter((fact) => fact !== null)
    .map(({ trigger, memberId: whose, key, source }) => [trigger, whose, key, source.id]);

test("a confirmed address is a sign-up of its own day and a confirmation, a change of it neither", () => {
  const signedUpAt = "2026-11-01T08:00:00Z";
  expect(factsOf("account.address-confirmed", { signedUpAt })).toEqual([
    ["sign-up", "m1", "sign-up", "m1"],
    ["address-confirmed", "m1", "address-confirmed", "m1"],
  ]);
  const [signUp] = triggersOf("account.address-confirmed");
  const event = { name: "", occurredAt, memberId: "m1", channel: "mail", payload: { signedUpAt } };
  expect(signUp?.factOf(event)?.at.toString()).toBe(signedUpAt);
  expect(factsOf("account.address-confirmed", { signedUpAt, isChange: true })).toEqual([]);
  // Whoever left and comes back is not new.
  expect(factsOf("account.address-confirmed", { signedUpAt, isReturning: true })).toEqual([]);
});

test("a completed profile", () => {
  expect(factsOf("account.profile-completed", {})).toEqual([
    ["profile-completed", "m1", "profile-completed", "m1"],
  ]);
});

test("an accepted answer is its author's, and nothing where the asker wrote it", () => {
  const payload = { postId: "p1", postAuthorId: "m2", topicAuthorId: "m1", acceptedById: "m1" };
  expect(factsOf("post.accepted", payload)).toEqual([["answer-accepted", "m2", "answer:p1", "p1"]]);
  expect(factsOf("post.accepted", { ...payload, topicAuthorId: "m2" })).toEqual([]);
});

test("a liked topic is its author's; replies do not count", () => {
  const payload = { postId: "p1", number: 1, postAuthorId: "m2", likeCount: 5 };
  expect(factsOf("post.liked", payload)).toEqual([["topic-liked", "m2", "topic-liked:p1", "p1"]]);
  expect(factsOf("post.liked", { ...payload, number: 2 })).toEqual([]);
});

test("a recommendation that bought counts once per person recommended", () => {
  expect(factsOf("recommendation.converted", { referredId: "m9", orderId: "o1" })).toEqual([
    ["recommendation-converted", "m1", "recommendation:m9", "m9"],
  ]);
});

test("an activity is what its type says; a survey has a trigger of its own", () => {
  const payload = { activityId: "a1", type: "quiz", amountMinor: null, currency: null };
  expect(factsOf("activity.recorded", payload)).toEqual([["activity", "m1", "activity:a1", "a1"]]);
  expect(factsOf("activity.recorded", { ...payload, type: "survey-answered" })).toEqual([
    ["survey-answered", "m1", "activity:a1", "a1"],
  ]);
});

test("what is nobody's earns nothing", () => {
  expect(factsOf("account.profile-completed", {}, null)).toEqual([]);
});

describe("birthdays", () => {
  test.each([
    ["2026-02-28", ["2-28", "2-29"]],
    ["2028-02-28", ["2-28"]],
    ["2028-02-29", ["2-29"]],
    ["2026-03-01", ["3-1"]],
  ])("kept on %s: %s", (day, kept) => {
    const found = birthdaysKeptOn(Temporal.PlainDate.from(day));
    expect(found.map(({ month, day: date }) => `${month}-${date}`)).toEqual(kept);
  });

  test("count once a year, from the start of the day in the programme's zone", () => {
    const day = Temporal.PlainDate.from("2026-11-20");
    const fact = factOfBirthday("m1", { day, timeZone: "Europe/Berlin" });
    expect([fact.key, fact.at.toString()]).toEqual(["birthday:2026", "2026-11-19T23:00:00Z"]);
  });
});
