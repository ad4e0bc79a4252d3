import { expect, test } from "vitest";
import { assertMayDecide, isClaimedByOther } from "./may-decide.ts";

const now = Temporal.Instant.from("2026-03-20T12:00:00Z");
const item = {
  version: 3,
  decidedAt: null,
  claimedBy: null,
  claimedUntil: null,
  memberId: "author",
  firstDeciderId: null,
};
const by = { staffId: "jonas", version: 3, now };

test("whoever saw the newest state of an open item may decide it", () => {
  expect(() => assertMayDecide(item, by)).not.toThrow();
});

test.each([
  ["already-decided", { decidedAt: "2026-03-20T11:00:00Z" }],
  ["claimed-by-other", { claimedBy: "ella", claimedUntil: "2026-03-20T12:00:01Z" }],
  ["item-changed", { version: 4 }],
  ["judges-own-post", { memberId: "jonas" }],
  ["decided-before", { firstDeciderId: "jonas" }],
])("refuses: %s", (code, change) => {
  expect(() => assertMayDecide({ ...item, ...change }, by)).toThrow(code);
});

test("a claim ends with its time, and never stands in its holder's own way", () => {
  const claimed = { claimedBy: "ella", claimedUntil: "2026-03-20T12:00:00Z" };
  expect(isClaimedByOther(claimed, { staffId: "jonas", now })).toBe(false);
  const earlier = now.subtract({ seconds: 1 });
  expect(isClaimedByOther(claimed, { staffId: "jonas", now: earlier })).toBe(true);
  expect(isClaimedByOther(claimed, { staffId: "ella", now: earlier })).toBe(false);
});
