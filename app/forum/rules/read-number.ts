/** A positive whole number as addresses carry it, or null. */
export function readNumber(text: string | null | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : null;
}
