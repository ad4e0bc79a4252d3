import { expect, test } from "vitest";
import { sessionIsFresh } from "./session-freshness.ts";

const openedAt = "2026-03-01T10:00:00Z";

test.each([
  ["2026-03-01T10:00:00Z", true],
  ["2026-03-01T10:14:59Z", true],
  ["2026-03-01T10:15:00Z", false],
])("seen at %s", (now, expected) => {
  expect(sessionIsFresh(openedAt, Temporal.Instant.from(now))).toBe(expected);
});
