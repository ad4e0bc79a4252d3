import { hash, randomBytes } from "node:crypto";
import { KeptPages } from "#app/platform/guest-pages/kept-pages.ts";
import type { KeptPiece, KeptPieces } from "#app/ui/kept.tsx";

/** The pieces of one page: those known, and those to be kept once it is made. */
export interface PagePieces extends KeptPieces {
  /** The page without the marks of its new pieces, which are kept from now on. */
  finish(html: string): string;
}

const kept = new KeptPages<KeptPiece>({
  maxBytes: 16 * 1024 * 1024,
  // Nothing in a piece grows old; this only lets go of what nobody asks for.
  maxAgeMilliseconds: 60 * 60 * 1000,
});

// Nobody who writes a text can know it, so no text can pass for a mark.
const secret = randomBytes(12).toString("hex");
const mark = new RegExp(`${secret}(?:b(\\d+)|e)z`, "g");

export function piecesOfPage(): PagePieces {
  const begun: { key: string; slices: Set<string> }[] = [];
  return {
    find: (key) => kept.find(digestOf(key), performance.now()),
    begin(key, slices) {
      const number = begun.push({ key, slices }) - 1;
      return { before: `${secret}b${number}z`, after: `${secret}ez` };
    },
    finish(html) {
      if (begun.length === 0) return html;
      const { page, pieces } = withoutMarks(html);
      for (const { number, html } of pieces) keep(begun[number]!, html);
      return page;
    },
  };
}

function keep({ key, slices }: { key: string; slices: Set<string> }, html: string): void {
  // A part of a string holds on to all of it: the piece becomes a string of its own.
  const bytes = Buffer.from(html);
  kept.keep(digestOf(key), {
    page: { html: bytes.toString(), slices: [...slices] },
    bytes: 2 * bytes.length,
    tags: [],
    begun: kept.begin(),
    at: performance.now(),
  });
}

/** A page and what stood between the marks; pieces may stand within pieces. */
function withoutMarks(marked: string): {
  page: string;
  pieces: { number: number; html: string }[];
} {
  const pieces: { number: number; html: string }[] = [];
  const open: { number: number; from: number }[] = [];
  let page = "";
  let end = 0;
  for (const found of marked.matchAll(mark)) {
    page += marked.slice(end, found.index);
    end = found.index + found[0].length;
    if (found[1] !== undefined) open.push({ number: Number(found[1]), from: page.length });
    else {
      const { number, from } = open.pop()!;
      pieces.push({ number, html: page.slice(from) });
    }
  }
  return { page: page + marked.slice(end), pieces };
}

function digestOf(key: string): string {
  return hash("sha256", key, "base64");
}
