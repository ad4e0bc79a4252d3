import {
  type AttributeRule,
  codeLanguage,
  description,
  optionalLabel,
  optionalUuid,
  refused,
  requiredLabel,
  requiredUuid,
  safeLink,
  wholeNumber,
} from "./attribute-rules.ts";
import type { MarkName, NodeName } from "./post-document.types.ts";

export type ContentKind = "blocks" | "items" | "inlines" | "plainText" | "nothing";

export type NodeKind = {
  /** Where it may stand; the document stands nowhere. */
  group: "document" | "block" | "item" | "inline";
  content: ContentKind;
  attributes: Record<string, AttributeRule>;
};

/** Everything a post may consist of. A new kind is one line here, one in the renderer, one in the editor. */
export const nodeKinds = {
  doc: { group: "document", content: "blocks", attributes: {} },
  paragraph: { group: "block", content: "inlines", attributes: {} },
  heading: {
    group: "block",
    content: "inlines",
    attributes: { level: wholeNumber({ from: 2, to: 4, absent: refused }) },
  },
  bulletList: { group: "block", content: "items", attributes: {} },
  orderedList: {
    group: "block",
    content: "items",
    attributes: { start: wholeNumber({ from: 0, to: 1_000_000, absent: 1 }) },
  },
  listItem: { group: "item", content: "blocks", attributes: {} },
  blockquote: {
    group: "block",
    content: "blocks",
    attributes: { author: optionalLabel, postId: optionalUuid },
  },
  spoiler: { group: "block", content: "blocks", attributes: {} },
  codeBlock: { group: "block", content: "plainText", attributes: { language: codeLanguage } },
  horizontalRule: { group: "block", content: "nothing", attributes: {} },
  image: {
    group: "block",
    content: "nothing",
    attributes: {
      fileId: requiredUuid,
      alt: description,
      width: wholeNumber({ from: 1, to: 20_000, absent: null }),
      height: wholeNumber({ from: 1, to: 20_000, absent: null }),
    },
  },
  hardBreak: { group: "inline", content: "nothing", attributes: {} },
  mention: {
    group: "inline",
    content: "nothing",
    attributes: { memberId: requiredUuid, label: requiredLabel },
  },
  text: { group: "inline", content: "nothing", attributes: {} },
} satisfies Record<NodeName, NodeKind>;

/** In the order in which marks are stored and nested, the outermost first (ProseMirror's own order). */
export const markKinds = {
  link: { href: safeLink },
  bold: {},
  code: {},
  italic: {},
  strike: {},
} satisfies Record<MarkName, Record<string, AttributeRule>>;

// Own keys only: a node of the type "constructor" must not find Object.prototype.
export function findNodeKind(type: unknown): NodeKind | undefined {
  return typeof type === "string" && Object.hasOwn(nodeKinds, type)
    ? nodeKinds[type as NodeName]
    : undefined;
}

export function findMarkAttributes(type: unknown): Record<string, AttributeRule> | undefined {
  return typeof type === "string" && Object.hasOwn(markKinds, type)
    ? markKinds[type as MarkName]
    : undefined;
}
