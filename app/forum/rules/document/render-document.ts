import { escapeHtml } from "./escape-html.ts";
import type { BlockNode, ImageNode, ListItemNode, PostDocument } from "./post-document.types.ts";
import { type InlineRenderOptions, renderInlines } from "./render-inlines.ts";

export type RenderOptions = InlineRenderOptions & {
  /** Address of an uploaded picture; null when it is gone (its description is shown instead). */
  imageSrc: (fileId: string) => string | null;
  /** Address of a quoted post; without it the quoted name is plain text. */
  postHref?: (postId: string) => string | null;
  /** The HTML of code in a language, escaped; null where it stays plain. */
  highlight?: (code: string, language: string) => string | null;
  /** How far a post's headings lie below the page's own; level 2 becomes h3 by default. */
  headingShift?: number;
};

/**
 * The HTML of a checked document, to be stored at write time.
 *
 * Written by hand and not by @tiptap/static-renderer: that one builds ProseMirror for every post,
 * gives all links the same `rel`, tears one link into several around bold words, and would bring
 * the editor into the server. Only documents from `checkDocument` may come here.
 */
export function renderDocument(document: PostDocument, options: RenderOptions): string {
  return renderBlocks(document.content, options);
}

function renderBlocks(blocks: BlockNode[], options: RenderOptions): string {
  return blocks.map((block) => renderBlock(block, options)).join("");
}

function renderBlock(block: BlockNode, options: RenderOptions): string {
  // A Map of functions per type, checked for completeness by `satisfies`.
  const render = blockRenderers[block.type] as (block: BlockNode, options: RenderOptions) => string;
  return render(block, options);
}

type Block<Type extends BlockNode["type"]> = Extract<BlockNode, { type: Type }>;

const blockRenderers = {
  paragraph: (node: Block<"paragraph">, options) =>
    `<p>${node.content ? renderInlines(node.content, options) : "<br>"}</p>`,
  heading: (node: Block<"heading">, options) => {
    const level = Math.min(6, node.attrs.level + (options.headingShift ?? 1));
    return `<h${level}>${renderInlines(node.content ?? [], options)}</h${level}>`;
  },
  bulletList: (node: Block<"bulletList">, options) =>
    `<ul>${renderItems(node.content, options)}</ul>`,
  orderedList: (node: Block<"orderedList">, options) => {
    const start = node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`;
    return `<ol${start}>${renderItems(node.content, options)}</ol>`;
  },
  blockquote: renderQuote,
  // The word is the same in all our languages; nothing else is known when it is rendered.
  spoiler: (node: Block<"spoiler">, options) =>
    `<details class="spoiler"><summary>Spoiler</summary>${renderBlocks(node.content, options)}</details>`,
  codeBlock: (node: Block<"codeBlock">, options) => {
    const { language } = node.attrs;
    const name = language ? ` class="language-${escapeHtml(language)}"` : "";
    const text = (node.content ?? []).map((part) => part.text).join("");
    const code = (language ? options.highlight?.(text, language) : null) ?? escapeHtml(text);
    // Parsers swallow one line feed right after <pre>; this one is theirs to take.
    return `<pre tabindex="0">\n<code${name}>${code}</code></pre>`;
  },
  horizontalRule: () => "<hr>",
  image: renderImage,
} satisfies {
  [Type in BlockNode["type"]]: (node: Block<Type>, options: RenderOptions) => string;
};

function renderItems(items: ListItemNode[], options: RenderOptions): string {
  return items.map(({ content }) => `<li>${renderBlocks(content, options)}</li>`).join("");
}

function renderQuote(node: Block<"blockquote">, options: RenderOptions): string {
  const quote = `<blockquote>${renderBlocks(node.content, options)}</blockquote>`;
  const { author, postId } = node.attrs;
  if (!author) return quote;
  const href = postId ? options.postHref?.(postId) : null;
  const name = href
    ? `<a href="${escapeHtml(href)}">${escapeHtml(author)}</a>`
    : escapeHtml(author);
  return `<figure class="quote"><figcaption>${name}</figcaption>${quote}</figure>`;
}

function renderImage({ attrs }: ImageNode, options: RenderOptions): string {
  const src = options.imageSrc(attrs.fileId);
  if (!src) return `<p>${escapeHtml(attrs.alt) || "<br>"}</p>`;
  const size =
    attrs.width && attrs.height ? ` width="${attrs.width}" height="${attrs.height}"` : "";
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(attrs.alt)}"${size} loading="lazy" decoding="async">`;
}
