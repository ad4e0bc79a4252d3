import { cleanText } from "./clean-text.ts";
import type { InlineNode, TextNode } from "./post-document.types.ts";
import { safeHref } from "./safe-href.ts";

/**
 * One paragraph's worth of typed text. Bare addresses become links; `[words](address)` and
 * `@[Name](member:id)` are what a rich post's links and mentions look like in the text area.
 */
export function inlinesFromPlainText(text: string): InlineNode[] {
  return cleanText(text)
    .split("\n")
    .flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [{ type: "hardBreak" } as const] : []),
      ...inlinesOfLine(line),
    ]);
}

export function inlinesToPlainText(nodes: InlineNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === "hardBreak") return "\n";
      if (node.type === "mention")
        return `@[${withoutBrackets(node.attrs.label)}](member:${node.attrs.memberId})`;
      return textToPlainText(node);
    })
    .join("");
}

function inlinesOfLine(line: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    const node = nodeOfToken(match);
    if (!node) continue;
    if (match.index > end) nodes.push({ type: "text", text: line.slice(end, match.index) });
    nodes.push(node.inline);
    end = match.index + node.length;
  }
  if (end < line.length) nodes.push({ type: "text", text: line.slice(end) });
  return nodes;
}

function nodeOfToken(match: RegExpMatchArray): { inline: InlineNode; length: number } | null {
  const { label, memberId, words, address, bare } = match.groups ?? {};
  if (label && memberId) {
    return { inline: { type: "mention", attrs: { memberId, label } }, length: match[0].length };
  }
  if (words && address) return linkOf(words, address, match[0].length);
  const href = withoutClosingPunctuation(bare ?? "");
  return linkOf(href, href, href.length);
}

function linkOf(text: string, address: string, length: number) {
  const href = safeHref(address);
  if (!href) return null;
  const inline: TextNode = { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
  return { inline, length };
}

// "(see https://example.org/a_(b))." : the sentence's own signs are not part of the address.
function withoutClosingPunctuation(address: string): string {
  const href = address.replace(/[.,;:!?'*_~]+$/, "");
  const isUnpaired = href.endsWith(")") && !href.includes("(");
  return isUnpaired ? withoutClosingPunctuation(href.slice(0, -1)) : href;
}

function withoutBrackets(label: string): string {
  return label.replaceAll("[", "(").replaceAll("]", ")");
}

function textToPlainText({ text, marks = [] }: TextNode): string {
  const link = marks.find((mark) => mark.type === "link");
  if (!link || link.attrs.href === text) return text;
  return /[[\]\n]/.test(text) ? `${text} (${link.attrs.href})` : `[${text}](${link.attrs.href})`;
}

const token =
  /@\[(?<label>[^[\]\n]{1,100})\]\(member:(?<memberId>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\)|\[(?<words>[^[\]\n]{1,500})\]\((?<address>[^\s()]{1,2048})\)|(?<bare>\bhttps?:\/\/[^\s<>"`\\]+)/g;
