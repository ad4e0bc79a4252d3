import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCursor, readListAddress, sinceOf, writeCursor } from "./topic-lists.ts";

const id = "01900000-0000-7000-8000-000000000000";

test.each([
  [{}, { list: "latest", period: "month" }],
  [{ list: "unanswered" }, { list: "unanswered", period: "month" }],
  [{ list: "top" }, { list: "top", period: "month" }],
  [
    { list: "top", period: "year" },
    { list: "top", period: "year" },
  ],
  [{ list: "top", period: "decade" }, undefined],
  [{ list: "latest", period: "year" }, undefined],
  [{ list: "constructor" }, undefined],
])("the address %j names %j", (address, named) => {
  expect(readListAddress(address)).toEqual(named);
});

test("a period reaches back from now, all reaches back for ever", () => {
  const now = Temporal.Instant.from("2026-11-23T08:00:00Z");
  expect(sinceOf("week", now)?.toString()).toBe("2026-11-16T08:00:00Z");
  expect(sinceOf("all", now)).toBeNull();
});

describe("a cursor", () => {
  test("comes back as it was written", () => {
    const key = "2026-11-23T08:00:00.123Z";
    expect(readCursor(writeCursor({ key, id }))).toEqual({ key, id });
    expect(readCursor(writeCursor({ key: 37, id }), "score")).toEqual({ key: "37", id });
  });

  test.each([
    `2026-13-23T08:00:00Z_${id}`,
    `37_${id}`,
    "2026-11-23T08:00:00Z_nobody",
    `2026-11-23T08:00:00Z'--_${id}`,
  ])("that somebody typed is none: %s", (text) => {
    expect(readCursor(text)).toBeNull();
  });

  test("of another order is none", () => {
    expect(readCursor(`2026-11-23T08:00:00Z_${id}`, "score")).toBeNull();
    expect(readCursor(`99999999999999_${id}`, "score")).toBeNull();
  });

  test("is never made of anything else, and reading never fails", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cursor = readCursor(text);
        expect(cursor === null || writeCursor(cursor) === text).toBe(true);
      }),
    );
  });
});
