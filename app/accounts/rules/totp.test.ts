import { expect, test } from "vitest";
import { newRecoveryCodes, readRecoveryCode } from "./recovery-codes.ts";
import { findTotpStep, newTotpSecret, totpAddress } from "./totp.ts";

// RFC 6238, appendix B: the ASCII secret "12345678901234567890", here in Base32, last six digits.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [20_000_000_000, "353130", 666_666_666],
])("at second %i the code is %s", (seconds, code, step) => {
  expect(findTotpStep({ secret, code, now: at(seconds) })).toBe(step);
});

test("allows one step to either side, and spaces", () => {
  expect(findTotpStep({ secret, code: "287 082", now: at(59 + 30) })).toBe(1);
  expect(findTotpStep({ secret, code: "287082", now: at(59 - 30) })).toBe(1);
  expect(findTotpStep({ secret, code: "287082", now: at(59 + 61) })).toBeNull();
});

test.each(["", "28708", "2870821", "abcdef", "２８７０８２"])("refuses %s", (code) => {
  expect(findTotpStep({ secret, code, now: at(59) })).toBeNull();
});

test("makes secrets of 160 bits that apps can read", () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  const address = totpAddress({ secret, account: "mira@example.org", issuer: "Nord licht" });
  expect(address).toMatch(/^otpauth:\/\/totp\/Nord%20licht:mira%40example\.org\?/);
});

test("recovery codes are ten different ones, read however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    expect(readRecoveryCode(` ${code.toUpperCase().replace("-", " ")}`)).toBe(
      code.replace("-", ""),
    );
  }
  expect(readRecoveryCode("123456")).toBeNull();
});
