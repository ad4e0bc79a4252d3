import { expect, test } from "vitest";
import { collapseLikes } from "./collapse-likes.ts";
import type { NotificationRow } from "./notification.types.ts";

let last = 0;

function like(actorNumber: number, topicId = "topic-1", readAt: string | null = null) {
  last += 1;
  return {
    id: `n${last}`,
    kind: "like",
    subjectKind: "topic",
    subjectId: topicId,
    facts: { postId: "p" },
    createdAt: "2026-11-03T08:00:00Z",
    readAt,
    actor: {
      id: `m${actorNumber}`,
      number: actorNumber,
      displayName: "x",
      avatarFileId: null,
      isStaff: false,
    },
    post: null,
  } satisfies NotificationRow;
}

test("shows the likes of a topic as one, with how many others liked", () => {
  const items = collapseLikes([like(1), like(2), like(3)]);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ actor: { number: 1 }, otherActors: 2 });
});

test("counts whoever liked two posts of the topic once", () => {
  expect(collapseLikes([like(1), like(2), like(2), like(1)])[0]?.otherActors).toBe(1);
});

test("keeps topics apart, and what is new apart from what is read", () => {
  const items = collapseLikes([like(1), like(2, "topic-2"), like(3, "topic-1", "2026-11-04")]);
  expect(items).toHaveLength(3);
});

test("leaves everything else alone", () => {
  const reply = { ...like(1), kind: "reply", facts: {} } satisfies NotificationRow;
  expect(collapseLikes([reply, { ...reply, id: "other" }])).toHaveLength(2);
});
