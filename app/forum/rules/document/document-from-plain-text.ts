import { checkDocument, type DocumentCheck } from "./check-document.ts";
import { maxDocumentBytes } from "./limits.ts";
import { inlinesFromPlainText } from "./plain-text-inlines.ts";
import type { BlockNode, HeadingLevel, ListItemNode, PostDocument } from "./post-document.types.ts";

/**
 * The post that somebody means who types into a plain text area: blank line → paragraph, line
 * break → line break, `> ` → quote, `>! ` → spoiler, `- ` or `1. ` → list, `## ` → heading, three backticks → code,
 * addresses → links. Everything `plainTextFromDocument` writes is read back.
 */
export function documentFromPlainText(text: string): PostDocument {
  return { type: "doc", content: readBlocks(text.split(/\r\n?|\n/), 0) };
}

/** Reads and checks in one go, with the size bounded before any work. */
export function checkPlainText(text: string): DocumentCheck {
  if (text.length > maxDocumentBytes) {
    return { ok: false, code: "too-large", facts: { maxBytes: maxDocumentBytes } };
  }
  return checkDocument(documentFromPlainText(text));
}

type Reader = {
  starts: RegExp;
  /** The block that begins at line `at`, and how many lines it took. */
  read: (lines: string[], at: number, depth: number) => { block: BlockNode; taken: number };
};

const uuid = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
const imageLine = new RegExp(
  `^!\\[([^[\\]]{0,500})\\]\\(file:${uuid}(?: ([1-9]\\d{0,3})x([1-9]\\d{0,3}))?\\)\\s*$`,
);
const attributionLine = new RegExp(`^\\[([^[\\]]{1,100})\\](?:\\(post:${uuid}\\))?:$`);

// ">>>>…" must not become as many levels as somebody cares to type.
const maxNesting = 8;

function readBlocks(lines: string[], depth: number): BlockNode[] {
  const blocks: BlockNode[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]!.trim() === "") {
      at += 1;
      continue;
    }
    const { block, taken } = readerFor(lines[at]!, depth).read(lines, at, depth);
    blocks.push(block);
    at += taken;
  }
  return blocks.length > 0 ? blocks : [{ type: "paragraph" }];
}

function readerFor(line: string, depth: number): Reader {
  if (depth >= maxNesting) return paragraph;
  return readers.find(({ starts }) => starts.test(line)) ?? paragraph;
}

const paragraph: Reader = {
  starts: /^/,
  read: (lines, at, depth) => {
    const ends = (line: string) =>
      line.trim() === "" || (depth < maxNesting && readers.some(({ starts }) => starts.test(line)));
    const own = [lines[at]!, ...linesWhile(lines, at + 1, (line) => !ends(line))];
    const content = inlinesFromPlainText(own.join("\n"));
    return { block: { type: "paragraph", content }, taken: own.length };
  },
};

const code: Reader = {
  starts: /^`{3,}(?:[a-z0-9][a-z0-9+#.-]{0,29})?\s*$/i,
  read: (lines, at) => {
    const [, fence = "```", language = ""] = /^(`{3,})(\S*)/.exec(lines[at]!) ?? [];
    const own = linesWhile(lines, at + 1, (line) => line.trimEnd() !== fence);
    const text = own.join("\n");
    const block: BlockNode = { type: "codeBlock", attrs: { language: language || null } };
    if (text) block.content = [{ type: "text", text }];
    return { block, taken: own.length + 2 };
  },
};

const heading: Reader = {
  starts: /^#{2,4} \S/,
  read: (lines, at) => {
    const line = lines[at]!;
    const level = line.indexOf(" ") as HeadingLevel;
    const content = inlinesFromPlainText(line.slice(level + 1));
    return { block: { type: "heading", attrs: { level }, content }, taken: 1 };
  },
};

const horizontalRule: Reader = {
  starts: /^---\s*$/,
  read: () => ({ block: { type: "horizontalRule" }, taken: 1 }),
};

const image: Reader = {
  starts: imageLine,
  read: (lines, at) => {
    const [, alt = "", fileId = "", width, height] = imageLine.exec(lines[at]!) ?? [];
    const size = { width: width ? Number(width) : null, height: height ? Number(height) : null };
    return { block: { type: "image", attrs: { fileId, alt, ...size } }, taken: 1 };
  },
};

const quote: Reader = {
  starts: /^>(?!!)/,
  read: (lines, at, depth) => {
    const quoted = linesWhile(lines, at, (line) => /^>(?!!)/.test(line));
    const own = quoted.map((line) => line.replace(/^> ?/, ""));
    // Of "> [Mira](post:…):" the first line names who is quoted.
    const [, author = null, postId = null] = attributionLine.exec(own[0]!) ?? [];
    const content = readBlocks(author ? own.slice(1) : own, depth + 1);
    return {
      block: { type: "blockquote", attrs: { author, postId }, content },
      taken: quoted.length,
    };
  },
};

const spoiler: Reader = {
  starts: /^>!/,
  read: (lines, at, depth) => {
    const hidden = linesWhile(lines, at, (line) => line.startsWith(">!"));
    const own = hidden.map((line) => line.replace(/^>! ?/, ""));
    return {
      block: { type: "spoiler", content: readBlocks(own, depth + 1) },
      taken: hidden.length,
    };
  },
};

const bulletList: Reader = {
  starts: /^[-*] \S/,
  read: (lines, at, depth) => {
    const { content, taken } = readItems(lines, at, /^[-*] (?=\S)/, depth);
    return { block: { type: "bulletList", content }, taken };
  },
};

const orderedList: Reader = {
  starts: /^\d{1,6}[.)] \S/,
  read: (lines, at, depth) => {
    const { content, taken } = readItems(lines, at, /^\d{1,6}[.)] (?=\S)/, depth);
    const start = Number.parseInt(lines[at]!, 10);
    return { block: { type: "orderedList", attrs: { start }, content }, taken };
  },
};

const readers = [code, heading, horizontalRule, image, spoiler, quote, bulletList, orderedList];

// Lines indented by two spaces belong to the item above them.
function readItems(lines: string[], from: number, marker: RegExp, depth: number) {
  const content: ListItemNode[] = [];
  let at = from;
  while (at < lines.length && marker.test(lines[at]!)) {
    const rest = linesWhile(lines, at + 1, (line) => line.startsWith("  "));
    const own = [lines[at]!.replace(marker, ""), ...rest.map((line) => line.slice(2))];
    const blocks = readBlocks(own, depth + 1);
    if (blocks[0]?.type !== "paragraph") blocks.unshift({ type: "paragraph" });
    content.push({ type: "listItem", content: blocks });
    at += own.length;
  }
  return { content, taken: at - from };
}

function linesWhile(lines: string[], from: number, holds: (line: string) => boolean): string[] {
  let end = from;
  while (end < lines.length && holds(lines[end]!)) end += 1;
  return lines.slice(from, end);
}
