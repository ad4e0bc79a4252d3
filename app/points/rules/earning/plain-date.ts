/** Whether a text is a date as `<input type="date">` sends it, and exists. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Boolean(Temporal.PlainDate.from(text, { overflow: "reject" }));
  } catch {
    return false;
  }
}
