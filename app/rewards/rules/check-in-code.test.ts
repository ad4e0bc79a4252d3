import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInCodeOf, groupedCheckInCode, readCheckInCode } from "./check-in-code.ts";

test("a code is read again however it is typed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
      const code = checkInCodeOf(random);
      expect(readCheckInCode(code)).toBe(code);
      expect(readCheckInCode(` ${groupedCheckInCode(code).toLowerCase()} `)).toBe(code);
    }),
  );
});

test.each(["", "ABCD-EFG", "ABCD-EFGHJ", "ABCD-EFG0", "ABCD-EFGI"])("%j is no code", (typed) => {
  expect(readCheckInCode(typed)).toBeNull();
});
