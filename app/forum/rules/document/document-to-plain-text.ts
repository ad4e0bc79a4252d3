import { inlineText } from "./plain-text.ts";
import { inlinesToPlainText } from "./plain-text-inlines.ts";
import type { BlockNode, ListItemNode, PostDocument } from "./post-document.types.ts";

/**
 * A post as text to be edited in a plain text area; `documentFromPlainText` reads it back. Pictures,
 * mentions, links, lists, quotes and headings survive; bold, italic and the like are lost.
 */
export function plainTextFromDocument(document: PostDocument): string {
  return writeBlocks(document.content);
}

function writeBlocks(blocks: BlockNode[]): string {
  return blocks.map(writeBlock).join("\n\n");
}

function writeBlock(block: BlockNode): string {
  const write = writers[block.type] as (block: BlockNode) => string;
  return write(block);
}

type Block<Type extends BlockNode["type"]> = Extract<BlockNode, { type: Type }>;

const writers = {
  paragraph: (node: Block<"paragraph">) => inlinesToPlainText(node.content),
  heading: (node: Block<"heading">) =>
    `${"#".repeat(node.attrs.level)} ${inlinesToPlainText(node.content).replaceAll("\n", " ")}`,
  bulletList: (node: Block<"bulletList">) =>
    node.content.map((item) => writeItem(item, "- ")).join("\n"),
  orderedList: ({ attrs, content }: Block<"orderedList">) =>
    content.map((item, index) => writeItem(item, `${attrs.start + index}. `)).join("\n"),
  blockquote: ({ attrs, content }: Block<"blockquote">) => {
    const post = attrs.postId ? `(post:${attrs.postId})` : "";
    const attribution = attrs.author ? `[${attrs.author}]${post}:\n` : "";
    return `${attribution}${writeBlocks(content)}`.replace(/^/gm, "> ");
  },
  spoiler: ({ content }: Block<"spoiler">) => writeBlocks(content).replace(/^/gm, ">! "),
  codeBlock: ({ attrs, content }: Block<"codeBlock">) => {
    const code = inlineText(content);
    const fence = fenceAround(code);
    return `${fence}${attrs.language ?? ""}\n${code}\n${fence}`;
  },
  horizontalRule: () => "---",
  image: ({ attrs }: Block<"image">) => {
    const size = attrs.width && attrs.height ? ` ${attrs.width}x${attrs.height}` : "";
    return `![${attrs.alt.replace(/[[\]]/g, "")}](file:${attrs.fileId}${size})`;
  },
} satisfies { [Type in BlockNode["type"]]: (node: Block<Type>) => string };

// Two spaces carry the lines that belong to an item; empty lines inside it get them too.
function writeItem({ content }: ListItemNode, marker: string): string {
  return marker + writeBlocks(content).replaceAll("\n", "\n  ");
}

// Longer than any run of backticks inside, so that the code cannot end itself.
function fenceAround(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  return "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}
