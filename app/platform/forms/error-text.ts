/**
 * A field's error as a message key with values, in one string: it travels through form libraries
 * that know strings only, and becomes text where it is shown.
 */
export function errorText(key: string, values?: Record<string, string | number>): string {
  return values ? `${key}|${JSON.stringify(values)}` : key;
}

/** Splits what `errorText` joined; a plain sentence comes back as its own key. */
export function readErrorText(text: string): {
  key: string;
  values: Record<string, string | number>;
} {
  const at = text.indexOf("|{");
  if (at < 0) return { key: text, values: {} };
  try {
    return { key: text.slice(0, at), values: JSON.parse(text.slice(at + 1)) };
  } catch {
    return { key: text, values: {} };
  }
}
