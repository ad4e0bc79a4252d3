import { expect, test } from "vitest";
import { type AuthorityOrder, assertPlausible, mayBeTold } from "./orders.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const order: AuthorityOrder = {
  kind: "order-to-inform",
  memberState: "DE",
  arrivedAt: now.subtract({ hours: 20 }),
  silentUntil: null,
};

test.each([
  ["it may have come a while ago", {}, null],
  ["or just now", { arrivedAt: now }, null],
  ["but not tomorrow", { arrivedAt: now.add({ hours: 24 }) }, "order-in-future"],
  ["nor years ago", { arrivedAt: now.subtract({ hours: 24 * 401 }) }, "order-too-old"],
  ["it may ask for silence", { silentUntil: now.add({ hours: 24 }) }, null],
  ["not until yesterday", { silentUntil: now }, "silence-without-sense"],
  [
    "and not about what its author reads the reasons of",
    { kind: "order-to-act", silentUntil: now.add({ hours: 24 }) },
    "silence-without-sense",
  ],
] as const)("%s", (_, change, refusal) => {
  const check = () => assertPlausible({ ...order, ...change }, now);
  if (refusal) expect(check).toThrow(refusal);
  else expect(check).not.toThrow();
});

test("the member is told at once, or when the silence ends", () => {
  expect(mayBeTold(null, now)).toBe(true);
  expect(mayBeTold(now.add({ seconds: 1 }), now)).toBe(false);
  expect(mayBeTold(now, now)).toBe(true);
});
