import { maxHrefLength } from "./limits.ts";

/**
 * The address if a post may link to it, else null: http(s) without credentials, a plain mailto, or
 * an absolute path of our own (`/topics/1`). Refused rather than repaired: what a browser would
 * read differently from us (white space, control characters, backslashes, `//host`, entities).
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== "string" || value.length > maxHrefLength) return null;
  if (unreadable.test(value) || !value.isWellFormed()) return null;
  if (isOwnPath(value)) return value;
  if (/^https?:\/\/[^/?#]/i.test(value)) return isPlainWebAddress(value) ? value : null;
  return /^mailto:[^\s@:/?#]+@[^\s@:/?#]+$/i.test(value) ? value : null;
}

/** `https://own.example/x` and `/x` stay on our pages; everything else leaves them. */
export function isInternalHref(href: string, ownOrigin?: string): boolean {
  if (isOwnPath(href)) return true;
  if (!ownOrigin || !URL.canParse(href)) return false;
  return new URL(href).origin === ownOrigin;
}

/** What a person types into an address field: `example.org` means `https://example.org`. */
export function hrefFromTyping(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(text)) return safeHref(`mailto:${text}`);
  if (/^[a-z0-9][^\s/@:]*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(text)) {
    return safeHref(`https://${text}`);
  }
  return safeHref(text);
}

function isOwnPath(href: string): boolean {
  return href.startsWith("/") && !href.startsWith("//");
}

// "https://bank.example@evil.example" shows one host and opens the other.
function isPlainWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside "java\nscript:".
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\\<>"`]/;
