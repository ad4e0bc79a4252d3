import { isBlank } from "./clean-text.ts";
import { type DocumentProblem, Refusal } from "./document-problem.ts";
import { maxDocumentBytes } from "./limits.ts";
import { findExceededLimit } from "./measure-document.ts";
import type { BlockNode, PostDocument } from "./post-document.types.ts";
import { readNode } from "./read-node.ts";
import { nodesOf } from "./walk-document.ts";

export type DocumentCheck =
  | { ok: true; document: PostDocument }
  | ({ ok: false } & DocumentProblem);

/**
 * Turns a foreign value into a post document, or says why not. Never throws.
 *
 * Refused: broken limits, unknown nodes and marks, nodes in the wrong place, required attributes
 * that are missing or wrong, links that are not http(s), mailto or an own path, nothing to read.
 * Dropped in silence: unknown attributes and keys (`class`, `style`, `target`, `on…`, `__proto__`),
 * dangerous characters, empty paragraphs at both ends.
 * The result is built anew from allowed parts, canonical (checking it again gives the same), and
 * fits the editor's ProseMirror schema.
 */
export function checkDocument(input: unknown): DocumentCheck {
  const exceeded = findExceededLimit(input);
  if (exceeded) return { ok: false, ...exceeded };
  try {
    return refuseEmpty(readNode(input, "document") as PostDocument);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, ...error.problem };
    throw error;
  }
}

/** The same for JSON as a form field carries it. */
export function checkDocumentJson(json: string): DocumentCheck {
  // Escapes (\u0041) can make valid JSON up to six times as long as what it says.
  if (json.length > maxDocumentBytes * 6) {
    return { ok: false, code: "too-large", facts: { maxBytes: maxDocumentBytes } };
  }
  try {
    return checkDocument(JSON.parse(json));
  } catch {
    return { ok: false, code: "malformed", facts: {} };
  }
}

function refuseEmpty(document: PostDocument): DocumentCheck {
  const content = trimEmptyParagraphs(document.content);
  const says = nodesOf(document).some(
    (node) =>
      node.type === "image" ||
      node.type === "mention" ||
      (node.type === "text" && !isBlank(node.text)),
  );
  return says
    ? { ok: true, document: { type: "doc", content } }
    : { ok: false, code: "empty", facts: {} };
}

function trimEmptyParagraphs(blocks: BlockNode[]): BlockNode[] {
  const isFull = (block: BlockNode) => block.type !== "paragraph" || block.content !== undefined;
  return blocks.slice(blocks.findIndex(isFull), blocks.findLastIndex(isFull) + 1);
}
