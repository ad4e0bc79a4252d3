import { expect, test } from "vitest";
import { batchKindOf, batchObstacle } from "./batch.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const waiting = {
  kind: "held_post",
  decidedAt: null,
  claimedBy: null,
  claimedUntil: null,
  authorId: "author",
  authorRole: "member",
} as const;
const by = { kind: "held_post", staff: { id: "jonas", role: "moderator" }, now } as const;
const until = now.add({ minutes: 5 }).toString();

test.each([
  ["nothing keeps it", {}, null],
  ["one's own claim does not", { claimedBy: "jonas", claimedUntil: until }, null],
  ["a claim that is over does not", { claimedBy: "ella", claimedUntil: now.toString() }, null],
  ["a colleague's claim does", { claimedBy: "ella", claimedUntil: until }, "claimed"],
  ["what is decided is over", { decidedAt: now.toString(), authorId: "jonas" }, "decided"],
  ["nobody decides about themselves", { authorId: "jonas" }, "own"],
  ["nobody decides about equals", { authorRole: "moderator" }, "outranked"],
  ["another kind is decided by itself", { kind: "report" }, "otherKind"],
] as const)("%s", (_, change, obstacle) => {
  expect(batchObstacle({ ...waiting, ...change }, by)).toBe(obstacle);
});

test.each([
  ["report", "post", "report"],
  ["held_post", "post", "held_post"],
  ["report", "member", null],
  ["flagged_post", "post", null],
  ["appeal", "post", null],
] as const)("a %s about a %s belongs to many of %s", (kind, objectKind, many) => {
  expect(batchKindOf({ kind, objectKind })).toBe(many);
});
