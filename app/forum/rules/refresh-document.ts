import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  PostDocument,
} from "./document/post-document.types.ts";

/** What the database says about what a post refers to; whoever or whatever is missing is unknown. */
export interface KnownReferences {
  memberNames: ReadonlyMap<string, string>;
  /** Author's name of each quoted post that the writer may read. */
  quotedAuthors: ReadonlyMap<string, string>;
  images: ReadonlyMap<string, { width: number | null; height: number | null }>;
}

/**
 * The document with names and measures as the database knows them, so that nobody puts words into
 * a mouth: unknown members become text, and a quote of an unknown post loses its attribution.
 */
export function refreshDocument(document: PostDocument, known: KnownReferences): PostDocument {
  return { type: "doc", content: document.content.map((block) => refreshBlock(block, known)) };
}

function refreshBlock(block: BlockNode, known: KnownReferences): BlockNode {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.content
        ? { ...block, content: block.content.map((node) => refreshInline(node, known)) }
        : block;
    case "bulletList":
    case "orderedList":
      return { ...block, content: block.content.map((item) => refreshItem(item, known)) };
    case "blockquote":
      return {
        ...block,
        attrs: refreshAttribution(block.attrs, known),
        content: block.content.map((child) => refreshBlock(child, known)),
      };
    case "spoiler":
      return { ...block, content: block.content.map((child) => refreshBlock(child, known)) };
    case "image":
      return { ...block, attrs: { ...block.attrs, ...known.images.get(block.attrs.fileId) } };
    default:
      return block;
  }
}

function refreshItem(item: ListItemNode, known: KnownReferences): ListItemNode {
  return { ...item, content: item.content.map((child) => refreshBlock(child, known)) };
}

function refreshInline(node: InlineNode, known: KnownReferences): InlineNode {
  if (node.type !== "mention") return node;
  const name = known.memberNames.get(node.attrs.memberId);
  if (name !== undefined) return { ...node, attrs: { ...node.attrs, label: name } };
  const marks = node.marks ? { marks: node.marks } : {};
  return { type: "text", text: `@${node.attrs.label}`, ...marks };
}

function refreshAttribution(
  attrs: { author: string | null; postId: string | null },
  known: KnownReferences,
): { author: string | null; postId: string | null } {
  if (!attrs.postId) return attrs;
  const author = known.quotedAuthors.get(attrs.postId);
  return author === undefined ? { author: null, postId: null } : { ...attrs, author };
}
