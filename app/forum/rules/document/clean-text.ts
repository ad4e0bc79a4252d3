/**
 * Text as the database and the reader can bear it. Removed: control characters except tab and line
 * feed (jsonb refuses U+0000), halves of surrogate pairs, and the bidi overrides and isolates that
 * make a line read differently from what it says. Joiners stay: emoji and Persian need them.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(dangerous, "").toWellFormed();
}

/** A name on one line, without anything invisible: two labels that look alike are alike. */
export function cleanLabel(text: string, maxLength = 100): string {
  return sliceWhole(cleanText(text).replace(invisible, "").replace(/\s+/g, " ").trim(), maxLength);
}

/** The first `maxLength` UTF-16 units, never half a character. */
export function sliceWhole(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  return cut.isWellFormed() ? cut.trimEnd() : cut.slice(0, -1).trimEnd();
}

export function isBlank(text: string): boolean {
  return text.replace(invisible, "").trim() === "";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: it removes them one by one.
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]/gu;
