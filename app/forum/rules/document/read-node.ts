import { cleanText } from "./clean-text.ts";
import { type DocumentProblem, Refusal } from "./document-problem.ts";
import { joinTexts } from "./join-texts.ts";
import { type ContentKind, findNodeKind, type NodeKind } from "./node-kinds.ts";
import type { InlineNode, PostMark, PostNode, TextNode } from "./post-document.types.ts";
import { ownValue, readAttributes } from "./read-attributes.ts";
import { readMarks } from "./read-marks.ts";

type Place = NodeKind["group"];

/**
 * Builds an allowed node out of a foreign value and throws a `Refusal` otherwise.
 * Recursive, hence only after `findExceededLimit` has bounded the depth.
 */
export function readNode(input: unknown, place: Place, parent = "post"): PostNode {
  const type = ownValue(input, "type");
  if (typeof type !== "string") return refuse({ code: "malformed", facts: {} });
  const kind = findNodeKind(type);
  if (!kind) return refuse({ code: "unknown-node", facts: { type: type.slice(0, 50) } });
  if (kind.group !== place) return refuse({ code: "misplaced-node", facts: { type, parent } });
  if (type === "text") return readText(input);
  // The parts were read by the rules of this very type; TypeScript cannot follow that.
  return {
    type,
    ...readAttributesOf(input, type, kind),
    ...readContent(input, type, kind),
    ...(kind.group === "inline" ? marksOf(input, type) : {}),
  } as PostNode;
}

function readText(input: unknown): TextNode {
  const text = ownValue(input, "text");
  if (typeof text !== "string") return refuse({ code: "malformed", facts: {} });
  return { type: "text", text: cleanText(text), ...marksOf(input, "text") };
}

function marksOf(input: unknown, type: string): { marks?: PostMark[] } {
  // A mention is a link of its own, and links do not nest.
  const marks = readMarks(ownValue(input, "marks")).filter(
    (mark) => type !== "mention" || mark.type !== "link",
  );
  return marks.length > 0 ? { marks } : {};
}

function readAttributesOf(input: unknown, type: string, kind: NodeKind) {
  const attrs = readAttributes(input, type, kind.attributes);
  return Object.keys(attrs).length > 0 ? { attrs } : {};
}

function readContent(input: unknown, type: string, kind: NodeKind): { content?: PostNode[] } {
  const given = ownValue(input, "content") ?? [];
  if (!Array.isArray(given)) return refuse({ code: "malformed", facts: {} });
  const place = childPlaces[kind.content];
  if (!place) {
    return given.length === 0 ? {} : refuseChild(given[0], type);
  }
  const children = given.map((child) => readNode(child, place, type));
  if (place === "inline") return readInlines(children as InlineNode[], type, kind.content);
  if (children.length === 0) return refuse({ code: "malformed", facts: {} });
  // The editor's list items begin with a paragraph; anything else could not be edited again.
  if (type === "listItem" && children[0]?.type !== "paragraph") {
    return refuseChild(children[0], type);
  }
  return { content: children };
}

function readInlines(children: InlineNode[], type: string, content: ContentKind) {
  if (content === "plainText") {
    const other = children.find((child) => child.type !== "text");
    if (other) return refuseChild(other, type);
    for (const child of children) delete child.marks;
  }
  const joined = joinTexts(children);
  return joined.length > 0 ? { content: joined } : {};
}

function refuseChild(child: unknown, parent: string): never {
  const type = String(ownValue(child, "type")).slice(0, 50);
  return refuse({ code: "misplaced-node", facts: { type, parent } });
}

function refuse(problem: DocumentProblem): never {
  throw new Refusal(problem);
}

const childPlaces: Record<ContentKind, Place | null> = {
  blocks: "block",
  items: "item",
  inlines: "inline",
  plainText: "inline",
  nothing: null,
};
