import { randomInt } from "node:crypto";

// Without letters and digits that look alike.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 10;
export const recoveryCodeCount = 10;

/** Ten new codes of about 49 bits each, written in two halves: "k7mwq-x3rtn". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]);
    return `${code.slice(0, 5).join("")}-${code.slice(5).join("")}`;
  });
}

/** The code as it is hashed, however it was typed; null for what cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, "");
  return code.length === codeLength && [...code].every((sign) => alphabet.includes(sign))
    ? code
    : null;
}
