/** Crockford's alphabet: no I, L, O, U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomCharacters = 15;
const codeCharacters = randomCharacters + 1;
const groupCharacters = 4;

/** Bytes of randomness that `makeVoucherCode` asks for: 5 bits of each are used, 75 in all. */
export const voucherCodeBytes = randomCharacters;

/** What somebody typed: a code that may exist, or one that cannot, whatever was issued. */
export type ReadCode = { wellFormed: true; code: string } | { wellFormed: false };

/** A code of 15 random characters and one check character, without hyphens. */
export function makeVoucherCode(random: Uint8Array): string {
  if (random.length < voucherCodeBytes) throw new RangeError("too little randomness");
  const values = [...random.subarray(0, voucherCodeBytes)].map((byte) => byte & 31);
  values.push(timesAlpha(remainderOf(values)));
  return values.map((value) => alphabet[value]).join("");
}

/**
 * Reads a code as people type it: lower case, spaces, hyphens, O for 0, I and L for 1. A wrong
 * check character means a typing error, which needs no server to be told.
 */
export function readVoucherCode(typed: string): ReadCode {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (code.length !== codeCharacters) return { wellFormed: false };
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.includes(-1) || remainderOf(values) !== 0) return { wellFormed: false };
  return { wellFormed: true, code };
}

/** `XXXX-XXXX-XXXX-XXXX`. */
export function formatVoucherCode(code: string): string {
  return code.match(new RegExp(`.{1,${groupCharacters}}`, "g"))?.join("-") ?? "";
}

// The characters are the coefficients of a polynomial over GF(32), and a code is right where it
// vanishes at a primitive element: the weights of all places differ, so that one wrong character
// and two swapped ones (adjacent or not) always show.
function remainderOf(values: readonly number[]): number {
  return values.reduce((remainder, value) => timesAlpha(remainder) ^ value, 0);
}

/** Multiplies by the primitive element of GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
function timesAlpha(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
