/** Crockford's alphabet: no I, L, O, U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomCharacters = 15;
const codeCharacters = randomCharacters + 1;
const groupCharacters = 4;

/** Bytes of randomness that `makeVoucherCode` asks for: 5 bits of each are used, 75 in all. */
export const voucherCodeBytes = randomCharacters;

/** Shortest and longest code that a campaign may share; unique ones are always longer. */
export const sharedCodeCharacters = { min: 4, max: 12 } as const;

/**
 * What somebody typed: a code that may exist, or one that cannot, whatever was issued. Only unique
 * codes have a check character.
 */
export type ReadCode =
  | { wellFormed: true; code: string; style: "unique" | "shared" }
  | { wellFormed: false };

/** A code of 15 random characters and one check character, without hyphens. */
export function makeVoucherCode(random: Uint8Array): string {
  if (random.length < voucherCodeBytes) throw new RangeError("too little randomness");
  const values = [...random.subarray(0, voucherCodeBytes)].map((byte) => byte & 31);
  values.push(timesAlpha(remainderOf(values)));
  return values.map((value) => alphabet[value]).join("");
}

/**
 * Reads a code as people type it: lower case, spaces, hyphens, O for 0, I and L for 1, letters of
 * other alphabets that look the same. A wrong check character means a typing error, which needs no
 * server to be told.
 */
export function readVoucherCode(typed: string): ReadCode {
  const code = foldVoucherCode(typed);
  if (isSharedCode(code)) return { wellFormed: true, code, style: "shared" };
  if (code.length !== codeCharacters) return { wellFormed: false };
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.includes(-1) || remainderOf(values) !== 0) return { wellFormed: false };
  return { wellFormed: true, code, style: "unique" };
}

/** One spelling for everything that looks alike. */
function foldVoucherCode(typed: string): string {
  return (
    typed
      // Full-width and other compatible forms become the plain ones.
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s\p{Pd}\p{Cf}._]/gu, "")
      .replace(/[АΑ]/g, "A")
      .replace(/[ВΒ]/g, "B")
      .replace(/С/g, "C")
      .replace(/[ЕΕ]/g, "E")
      .replace(/[НΗ]/g, "H")
      .replace(/Ј/g, "J")
      .replace(/[КΚ]/g, "K")
      .replace(/[МΜ]/g, "M")
      .replace(/Ν/g, "N")
      .replace(/[РΡ]/g, "P")
      .replace(/Ѕ/g, "S")
      .replace(/[ТΤ]/g, "T")
      .replace(/[ХΧ]/g, "X")
      .replace(/[ҮΥ]/g, "Y")
      .replace(/Ζ/g, "Z")
      .replace(/[OОΟ]/g, "0")
      .replace(/[ILІΙ|]/g, "1")
  );
}

function isSharedCode(code: string): boolean {
  const { min, max } = sharedCodeCharacters;
  return code.length >= min && code.length <= max && /^[0-9A-Z]+$/.test(code);
}

/** `XXXX-XXXX-XXXX-XXXX`; a shared code stays as its campaign spells it. */
export function formatVoucherCode(code: string): string {
  if (code.length !== codeCharacters) return code;
  return code.match(new RegExp(`.{1,${groupCharacters}}`, "g"))?.join("-") ?? "";
}

/** The end of a code, by which people tell theirs apart; of a short one less than makes it usable. */
export function endOfVoucherCode(typed: string): string {
  const code = foldVoucherCode(typed);
  return code.slice(code.length > sharedCodeCharacters.max ? -4 : -2);
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
