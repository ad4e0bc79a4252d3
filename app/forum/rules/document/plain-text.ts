import type { BlockNode, InlineNode, PostDocument } from "./post-document.types.ts";

/** What a post says, one line per block: for search, mail text parts and language detection. */
export function plainTextOf(document: PostDocument): string {
  return linesOf(document.content).join("\n");
}

/** The beginning on one line, cut between words where possible; never longer than `maxChars`. */
export function excerptOf(document: PostDocument, maxChars: number): string {
  // Quotes say what somebody else said; they only stand in when there is nothing else.
  const own = withoutSpoilers(document.content).filter(({ type }) => type !== "blockquote");
  const text = onOneLine(linesOf(own)) || onOneLine(linesOf(withoutSpoilers(document.content)));
  if (text.length <= maxChars) return text;
  let cut = wholeCharacters(text, maxChars - 1);
  const space = cut.lastIndexOf(" ");
  if (text[cut.length] !== " " && space > maxChars / 2) cut = cut.slice(0, space);
  return `${cut.replace(/[\s,;:–-]+$/, "")}…`;
}

/** Who looks at a beginning in a list or a mail has not asked to see what is hidden. */
function withoutSpoilers(blocks: BlockNode[]): BlockNode[] {
  return blocks.flatMap((block): BlockNode[] => {
    if (block.type === "spoiler") return [];
    if (block.type !== "blockquote") return [block];
    return [{ ...block, content: withoutSpoilers(block.content) }];
  });
}

export function inlineText(nodes: InlineNode[] = []): string {
  return nodes.map((node) => inlineTexts[node.type](node as never)).join("");
}

const inlineTexts = {
  text: (node: { text: string }) => node.text,
  hardBreak: () => "\n",
  mention: (node: { attrs: { label: string } }) => `@${node.attrs.label}`,
};

function linesOf(blocks: BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "image") return block.attrs.alt || [];
    if (block.type === "horizontalRule") return [];
    if (block.type === "bulletList" || block.type === "orderedList") {
      return block.content.flatMap((item) => linesOf(item.content));
    }
    return block.type === "blockquote" || block.type === "spoiler"
      ? linesOf(block.content)
      : inlineText(block.content);
  });
}

function onOneLine(lines: string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

// By what readers see as one character: half an emoji is worse than none.
function wholeCharacters(text: string, maxLength: number): string {
  let cut = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (cut.length + segment.length > maxLength) break;
    cut += segment;
  }
  return cut;
}
