import { createHash } from "node:crypto";

export interface NonceFreePage {
  html: string;
  /** CSP sources of the scripts and styles that stand in the page itself. */
  scripts: string[];
  styles: string[];
}

/**
 * A page that can be shown more than once: instead of this response's nonce it names the hashes of
 * its scripts and styles. Null where the nonce stands anywhere else than in the attribute.
 */
export function withoutNonce(html: string, nonce: string): NonceFreePage | null {
  const attribute = ` nonce="${nonce}"`;
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  // Made by React, which escapes what could end an element: no text of a member matches here.
  for (const [, name, attributes, text] of html.matchAll(
    /<(script|style)((?: [^<>]*)?)>([\s\S]*?)<\/\1>/g,
  )) {
    if (text && attributes?.includes(attribute))
      hashes[name as "script" | "style"].add(sha256(text));
  }
  const plain = html.replaceAll(attribute, "");
  if (plain.includes(nonce)) return null;
  return { html: plain, scripts: [...hashes.script], styles: [...hashes.style] };
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
