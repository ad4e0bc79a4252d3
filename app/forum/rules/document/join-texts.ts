import type { InlineNode, PostMark } from "./post-document.types.ts";

/** Joins neighbouring texts with the same marks and drops empty ones, as ProseMirror demands. */
export function joinTexts(nodes: InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type !== "text") joined.push(node);
    else if (before?.type === "text" && sameMarks(before.marks, node.marks)) {
      joined[joined.length - 1] = { ...before, text: before.text + node.text };
    } else if (node.text !== "") joined.push(node);
  }
  return joined;
}

export function sameMark(a: PostMark, b: PostMark): boolean {
  if (a.type === "link" && b.type === "link") return a.attrs.href === b.attrs.href;
  return a.type === b.type;
}

function sameMarks(a: PostMark[] = [], b: PostMark[] = []): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]!));
}
