import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatVoucherCode,
  makeVoucherCode,
  readVoucherCode,
  voucherCodeBytes,
} from "./voucher-code.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codes = fc
  .uint8Array({ minLength: voucherCodeBytes, maxLength: voucherCodeBytes })
  .map(makeVoucherCode);

describe("voucher codes", () => {
  test("read back as they were made, grouped or not", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readVoucherCode(code)).toEqual({ wellFormed: true, code, style: "unique" });
        expect(readVoucherCode(formatVoucherCode(code))).toEqual({
          wellFormed: true,
          code,
          style: "unique",
        });
      }),
    );
  });

  test("are four groups of four unambiguous characters", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(formatVoucherCode(code)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/,
        );
      }),
    );
  });

  test("use every random bit they are given, at least 64 of them", () => {
    const ones = makeVoucherCode(new Uint8Array(voucherCodeBytes).fill(255));
    expect(ones.slice(0, voucherCodeBytes)).toBe("Z".repeat(voucherCodeBytes));
    expect(voucherCodeBytes * Math.log2(alphabet.length)).toBeGreaterThanOrEqual(64);
    expect(() => makeVoucherCode(new Uint8Array(voucherCodeBytes - 1))).toThrow(RangeError);
  });

  test("show every single wrong character", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place < code.length; place++)
          for (const other of alphabet) {
            if (other === code[place]) continue;
            const typed = code.slice(0, place) + other + code.slice(place + 1);
            expect(readVoucherCode(typed).wellFormed).toBe(false);
          }
      }),
    );
  });

  test("show every two adjacent characters swapped", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place + 1 < code.length; place++) {
          const swapped =
            code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2);
          expect(readVoucherCode(swapped).wellFormed).toBe(swapped === code);
        }
      }),
    );
  });

  test("forgive case, spaces, hyphens of any kind and look-alikes", () => {
    const code = makeVoucherCode(new Uint8Array(voucherCodeBytes).map((_, index) => index % 3));
    const typed = ` ${formatVoucherCode(code)} `
      .toLowerCase()
      .replace("-", " ")
      .replace("-", "–")
      .replace(/0/g, "o")
      .replace(/1/, "l")
      .replace(/1/, "I");
    expect(readVoucherCode(typed)).toEqual({ wellFormed: true, code, style: "unique" });
  });

  test("are read in letters of other alphabets that look the same", () => {
    const code = "8KPHETX0ABCMZ1J7";
    const typed = "８КРНЕТХОАВСМΖІЈ7";
    expect(readVoucherCode(typed)).toEqual(readVoucherCode(code));
    expect(readVoucherCode("ѕоммеr-２6")).toEqual(readVoucherCode("SOMMER26"));
  });

  test("of a campaign have no check character and keep their own spelling", () => {
    expect(readVoucherCode("Sommer-26")).toEqual({
      wellFormed: true,
      code: "S0MMER26",
      style: "shared",
    });
    expect(formatVoucherCode("SOMMER26")).toBe("SOMMER26");
    expect(readVoucherCode("SOMMERSCHLUSS").wellFormed).toBe(false);
  });

  test.each(["", "U".repeat(16), "ABC", "😀".repeat(8), "A".repeat(10_000)])(
    "refuse what cannot be a code: %s",
    (typed) => {
      expect(readVoucherCode(typed)).toEqual({ wellFormed: false });
    },
  );
});
