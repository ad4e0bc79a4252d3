import { Refusal } from "./document-problem.ts";
import { findMarkAttributes, markKinds } from "./node-kinds.ts";
import type { PostMark } from "./post-document.types.ts";
import { ownValue, readAttributes } from "./read-attributes.ts";

/** Known marks, each once, in canonical order; throws a `Refusal` for an unknown mark or a bad link. */
export function readMarks(input: unknown): PostMark[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw new Refusal({ code: "malformed", facts: {} });
  const byType = new Map<string, PostMark>();
  for (const given of input) {
    const mark = readMark(given);
    if (!byType.has(mark.type)) byType.set(mark.type, mark);
  }
  const code = byType.get("code");
  // The editor lets code carry nothing else.
  if (code) return [code];
  return Object.keys(markKinds).flatMap((type) => byType.get(type) ?? []);
}

function readMark(input: unknown): PostMark {
  const type = ownValue(input, "type");
  const rules = findMarkAttributes(type);
  if (typeof type !== "string" || !rules) {
    throw new Refusal({ code: "unknown-mark", facts: { type: String(type).slice(0, 50) } });
  }
  if (type === "link") refuseUnsafeLink(input);
  const attrs = readAttributes(input, type, rules);
  return (Object.keys(attrs).length > 0 ? { type, attrs } : { type }) as PostMark;
}

// A code of its own: it is the one mistake people make, and they want to see which address it was.
function refuseUnsafeLink(input: unknown): void {
  const href = ownValue(ownValue(input, "attrs"), "href");
  if (markKinds.link.href(href) === href) return;
  throw new Refusal({ code: "unsafe-link", facts: { href: String(href).slice(0, 200) } });
}
