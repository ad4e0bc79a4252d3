/** Where a page of a list ends or begins: the sorted value and the id of that row. */
export interface KeyCursor {
  value: string;
  id: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function writeCursor({ value, id }: KeyCursor): string {
  return `${id}~${value}`;
}

/** The cursor of an address, or null where there is none or somebody made it up. */
export function readCursor(text: string | null): KeyCursor | null {
  const at = text?.indexOf("~") ?? -1;
  if (!text || at < 0 || text.length > 300 || text.includes("\0")) return null;
  const id = text.slice(0, at);
  return uuid.test(id) ? { id, value: text.slice(at + 1) } : null;
}
