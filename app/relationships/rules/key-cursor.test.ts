import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./key-cursor.ts";

test("reads what it wrote", () => {
  const value = fc.string({ maxLength: 200 }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.uuid(), value, (id, text) => {
      expect(readCursor(writeCursor({ id, value: text }))).toEqual({ id, value: text });
    }),
  );
});

test.each([null, "", "~", "no-uuid~1", `${"x".repeat(400)}~1`])(
  "takes %s for no cursor",
  (text) => {
    expect(readCursor(text)).toBeNull();
  },
);
