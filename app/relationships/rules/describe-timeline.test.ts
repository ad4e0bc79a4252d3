import { describe, expect, test } from "vitest";
import { describeEvent, namedIn, type ToldEvent, type ToldObjects } from "./describe-timeline.ts";

const mira = "01900000-0000-7000-8000-000000000001";
const levent = "01900000-0000-7000-8000-000000000002";
const post = "01900000-0000-7000-8000-000000000003";
const objects: ToldObjects = {
  members: new Map([
    [mira, { number: 1, displayName: "Mira" }],
    [levent, { number: 2, displayName: "Levent" }],
  ]),
  posts: new Map([[post, { topicNumber: 5, slug: "beans", title: "Beans", number: 3 }]]),
  topics: new Map(),
  rewards: new Map(),
};
const event = (part: Partial<ToldEvent>): ToldEvent => ({
  id: "01900000-0000-7000-8000-000000000009",
  name: "post.liked",
  occurredAt: "2026-03-01T10:00:00Z",
  memberId: mira,
  actorId: mira,
  channel: "portal",
  direction: "between-members",
  subjectKind: "post",
  subjectId: post,
  payload: { postAuthorId: levent },
  ...part,
});
const seenBy = (memberId: string, told: ToldEvent) =>
  describeEvent(told, { memberId, language: "en", objects });

describe("a like", () => {
  test("on the page of whoever gave it", () => {
    expect(seenBy(mira, event({}))).toMatchObject({
      key: "entries.post.liked",
      other: { displayName: "Levent" },
      object: { label: "Beans", to: "/t/5/beans/3#post-3" },
    });
  });

  test("on the page of whoever wrote", () => {
    expect(seenBy(levent, event({}))).toMatchObject({
      key: "entriesOfOther.post.liked",
      other: { displayName: "Mira" },
    });
  });
});

test("an event without a sentence keeps its name", () => {
  const line = seenBy(mira, event({ name: "moon.landed", payload: {} }));
  expect(line).toMatchObject({ key: null, name: "moon.landed", icon: null });
});

test("an order says what it came to, a refund what came back", () => {
  const order = { subjectKind: "order", subjectId: "o", payload: {} };
  const paid = { externalId: "A-1", totalMinor: 1999, currency: "EUR" };
  expect(seenBy(mira, event({ ...order, name: "order.paid", payload: paid }))).toMatchObject({
    money: { amountMinor: 1999, currency: "EUR" },
    object: { label: "A-1", to: null },
  });
  const refunded = { ...paid, refundedMinor: 500 };
  expect(
    seenBy(mira, event({ ...order, name: "order.refunded", payload: refunded })),
  ).toMatchObject({
    money: { amountMinor: 500, currency: "EUR" },
  });
});

test("hostile payloads are left out", () => {
  const payload = { postAuthorId: { $ne: 1 }, points: "many", label: [1], postId: "../../" };
  const told = event({ actorId: null, memberId: mira, subjectKind: "x", payload });
  expect(namedIn([told], mira)).toEqual({ members: [], posts: [], topics: [], redemptions: [] });
  expect(seenBy(mira, told)).toMatchObject({ points: 0, money: null, object: null, other: null });
});
