import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";

test("comes back as it went, in letters that survive a change of case", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase32(bytes);
      expect(text).toMatch(/^[a-z2-7]*$/);
      expect(fromBase32(text.toUpperCase().toLowerCase())).toEqual(Buffer.from(bytes));
    }),
  );
});

test("knows the examples of RFC 4648", () => {
  expect(toBase32(Buffer.from("foobar"))).toBe("mzxw6ytboi");
  expect(fromBase32("mzxw6ytboi")?.toString()).toBe("foobar");
});

test("refuses what is not of the alphabet", () => {
  expect(fromBase32("mzx-w1")).toBeNull();
});
