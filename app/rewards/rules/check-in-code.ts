/** Without letters and digits that are read for one another. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 8;

/** Makes a code of `random` bytes (at least 8), for a seat: short, because it is read out at a door. */
export function checkInCodeOf(random: Uint8Array): string {
  return Array.from(random.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join(
    "",
  );
}

/** As it is shown: in two groups. */
export function groupedCheckInCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As it is stored, whatever was typed; null where it cannot be a code. */
export function readCheckInCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, "");
  return code.length === length && [...code].every((each) => alphabet.includes(each)) ? code : null;
}
