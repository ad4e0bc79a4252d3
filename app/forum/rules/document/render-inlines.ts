import { escapeHtml } from "./escape-html.ts";
import { sameMark } from "./join-texts.ts";
import type { InlineNode, PostMark } from "./post-document.types.ts";
import { isInternalHref } from "./safe-href.ts";

export type InlineRenderOptions = {
  /** Address of a member's page; null when there is none (the name stays as text). */
  mentionHref: (memberId: string) => string | null;
  /** `https://host` of this portal: links to it need no `rel`. */
  ownOrigin?: string;
};

/** Inline content with its marks; neighbours that share marks share the elements. */
export function renderInlines(nodes: InlineNode[], options: InlineRenderOptions): string {
  let html = "";
  let open: PostMark[] = [];
  for (const node of nodes) {
    const marks = node.marks ?? [];
    const shared = countShared(open, marks);
    html += closeMarks(open.slice(shared));
    html += marks
      .slice(shared)
      .map((mark) => openMark(mark, options))
      .join("");
    html += renderInline(node, options);
    open = marks;
  }
  return html + closeMarks(open);
}

function countShared(open: PostMark[], next: PostMark[]): number {
  const differs = open.findIndex((mark, index) => !next[index] || !sameMark(mark, next[index]));
  return differs === -1 ? open.length : differs;
}

function openMark(mark: PostMark, options: InlineRenderOptions): string {
  if (mark.type !== "link") return `<${markTags[mark.type]}>`;
  const { href } = mark.attrs;
  const rel = isInternalHref(href, options.ownOrigin) ? "" : ' rel="nofollow ugc noopener"';
  return `<a href="${escapeHtml(href)}"${rel}>`;
}

function closeMarks(marks: PostMark[]): string {
  return marks
    .toReversed()
    .map(({ type }) => `</${markTags[type]}>`)
    .join("");
}

function renderInline(node: InlineNode, options: InlineRenderOptions): string {
  if (node.type === "text") return escapeHtml(node.text);
  if (node.type === "hardBreak") return "<br>";
  const name = `@${escapeHtml(node.attrs.label)}`;
  const href = options.mentionHref(node.attrs.memberId);
  return href
    ? `<a class="mention" href="${escapeHtml(href)}">${name}</a>`
    : `<span class="mention">${name}</span>`;
}

const markTags = {
  link: "a",
  bold: "strong",
  code: "code",
  italic: "em",
  strike: "s",
} satisfies Record<PostMark["type"], string>;
