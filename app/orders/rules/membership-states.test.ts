import { describe, expect, test } from "vitest";
import { type MembershipStanding, newsOf, standingOf } from "./membership-states.ts";

const october = "2026-10-01T00:00:00Z";
const november = "2026-11-01T00:00:00Z";
const waiting: MembershipStanding = { state: "waiting", paidUntil: null, endsAt: null };
const active: MembershipStanding = { state: "active", paidUntil: october, endsAt: null };

describe("where a membership stands", () => {
  test("a period counts once it is paid", () => {
    const facts = { periodStartsAt: october, periodEndsAt: november, endsAt: null };
    expect(standingOf({ ...facts, status: "past_due" })).toEqual({ ...active, state: "overdue" });
    expect(standingOf({ ...facts, status: "active" })).toEqual({ ...active, paidUntil: november });
  });

  test.each([
    ["incomplete", "waiting"],
    ["trialing", "active"],
    ["unpaid", "overdue"],
    ["paused", "overdue"],
    ["canceled", "ended"],
    ["incomplete_expired", "ended"],
    ["something_new", "overdue"],
  ])("%s is %s", (status, state) => {
    const facts = { periodStartsAt: october, periodEndsAt: november, endsAt: null };
    expect(standingOf({ ...facts, status }).state).toBe(state);
  });
});

describe("what has happened", () => {
  const cancelled = { ...active, endsAt: october };
  test.each([
    ["begins", waiting, active, ["started"]],
    ["is still waiting", waiting, waiting, []],
    ["changes nothing", active, active, []],
    ["is paid again", active, { ...active, paidUntil: november }, ["renewed"]],
    ["is not paid", active, { ...active, state: "overdue" }, ["overdue"]],
    ["is cancelled", active, cancelled, ["cancelled"]],
    ["goes on after all", cancelled, active, ["resumed"]],
    ["ends", cancelled, { ...active, state: "ended" }, ["ended"]],
    ["ends before it was ever paid", waiting, { ...waiting, state: "ended" }, []],
    ["ends only once", { ...active, state: "ended" }, { ...active, state: "ended" }, []],
    ["is paid after it was overdue", { ...active, state: "overdue" }, active, []],
  ] as [string, MembershipStanding, MembershipStanding, string[]][])(
    "%s",
    (_what, before, after, news) => {
      expect(newsOf(before, after)).toEqual(news);
    },
  );
});
