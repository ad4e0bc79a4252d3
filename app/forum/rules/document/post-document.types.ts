/** The checked form of a post: ProseMirror JSON cut down to what `node-kinds.ts` allows. */
export type PostDocument = { type: "doc"; content: BlockNode[] };

export type BlockNode =
  | { type: "paragraph"; content?: InlineNode[] }
  | { type: "heading"; attrs: { level: HeadingLevel }; content?: InlineNode[] }
  | { type: "bulletList"; content: ListItemNode[] }
  | { type: "orderedList"; attrs: { start: number }; content: ListItemNode[] }
  | { type: "blockquote"; attrs: QuoteAttribution; content: BlockNode[] }
  | { type: "spoiler"; content: BlockNode[] }
  | { type: "codeBlock"; attrs: { language: string | null }; content?: TextNode[] }
  | { type: "horizontalRule" }
  | ImageNode;

export type HeadingLevel = 2 | 3 | 4;
export type QuoteAttribution = { author: string | null; postId: string | null };
export type ListItemNode = { type: "listItem"; content: BlockNode[] };

/** An uploaded file of ours; pixels. There is no free `src`, so a post can never load foreign images. */
export type ImageNode = {
  type: "image";
  attrs: { fileId: string; alt: string; width: number | null; height: number | null };
};

export type InlineNode = TextNode | MentionNode | HardBreakNode;
export type TextNode = { type: "text"; text: string; marks?: PostMark[] };
export type HardBreakNode = { type: "hardBreak"; marks?: PostMark[] };
export type MentionNode = {
  type: "mention";
  attrs: { memberId: string; label: string };
  marks?: PostMark[];
};

export type PostMark =
  | { type: "link"; attrs: { href: string } }
  | { type: "bold" }
  | { type: "code" }
  | { type: "italic" }
  | { type: "strike" };

export type PostNode = PostDocument | BlockNode | ListItemNode | InlineNode;
export type NodeName = PostNode["type"];
export type MarkName = PostMark["type"];
