import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";

interface Node {
  type: string;
  text?: string;
  content?: Node[];
}

/** What stands where words were taken out. */
export const omission = "[…]";

/**
 * Takes a passage out of a text, wherever it stands, formatted or not; each of its lines by itself.
 * The same document comes back where it does not occur.
 */
export function removePassage(document: PostDocument, passage: string): PostDocument {
  const lines = passage
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.reduce((node, line) => removeLine(node, line), document as Node) as PostDocument;
}

function removeLine(node: Node, line: string): Node {
  const { content } = node;
  if (!content) return node;
  if (!content.some(({ text }) => text !== undefined)) {
    const cleaned = content.map((child) => removeLine(child, line));
    return cleaned.every((child, index) => child === content[index])
      ? node
      : { ...node, content: cleaned };
  }
  const ranges = rangesOf(content, line);
  return ranges.length ? { ...node, content: cut(content, ranges) } : node;
}

/** Where the line stands, counted in the letters of the block; what is no text counts as one. */
function rangesOf(content: readonly Node[], line: string): [number, number][] {
  const text = content.map((child) => child.text ?? "\uFFFC").join("");
  const ranges: [number, number][] = [];
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length))
    ranges.push([at, at + line.length]);
  return ranges;
}

function cut(content: readonly Node[], ranges: readonly [number, number][]): Node[] {
  let start = 0;
  return content.flatMap((child) => {
    const from = start;
    start += child.text?.length ?? 1;
    if (child.text === undefined) return [child];
    const text = [...textOutside(child.text, from, ranges)].join("");
    return text ? [{ ...child, text }] : [];
  });
}

function* textOutside(text: string, from: number, ranges: readonly [number, number][]) {
  let at = 0;
  for (const [begin, end] of ranges) {
    if (end <= from || begin >= from + text.length) continue;
    yield text.slice(at, Math.max(at, begin - from));
    if (begin >= from) yield omission;
    at = Math.min(text.length, end - from);
  }
  yield text.slice(at);
}
