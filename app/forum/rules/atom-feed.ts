import { escapeHtml } from "./document/escape-html.ts";

export interface AtomEntry {
  id: string;
  title: string;
  address: string;
  authorName: string;
  publishedAt: string;
  updatedAt: string;
  /** Written by our own renderer; addresses in it may be relative. */
  html: string;
}

export interface AtomFeed {
  /** Where the feed itself is, in full. */
  self: string;
  /** The page it goes with, in full. */
  address: string;
  title: string;
  language: string;
  updatedAt: string;
  entries: readonly AtomEntry[];
}

/** A feed as RFC 4287 has it. */
export function renderAtom(feed: AtomFeed, origin: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `<id>${escapeXml(feed.self)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${feed.updatedAt}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.address)}"/>`,
    ...feed.entries.map((entry) => renderEntry(entry, origin)),
    "</feed>",
    "",
  ].join("\n");
}

function renderEntry(entry: AtomEntry, origin: string): string {
  return [
    "<entry>",
    `<id>${escapeXml(entry.id)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
    `<author><name>${escapeXml(entry.authorName)}</name></author>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.updatedAt}</updated>`,
    `<content type="html">${escapeXml(withOrigin(entry.html, origin))}</content>`,
    "</entry>",
  ].join("\n");
}

/** Readers of feeds know no page that addresses could be relative to. */
function withOrigin(html: string, origin: string): string {
  return html.replace(/ (href|src)="\//g, ` $1="${origin}/`);
}

/** Text for XML, without the characters that no XML may hold. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
