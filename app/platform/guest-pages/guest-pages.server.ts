import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { env } from "../env.server.ts";
import type { HttpContext } from "../http/context.ts";
import { securityHeaders } from "../http/security-headers.ts";
import { paymentPages } from "../stripe.server.ts";
import { KeptPages } from "./kept-pages.ts";
import { withoutNonce } from "./without-nonce.ts";

/** A page as every guest gets it, made once. */
export interface GuestPage {
  etag: string;
  headers: Record<string, string>;
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
}

const pages = new KeptPages<GuestPage>({
  maxBytes: 48 * 1024 * 1024,
  maxAgeMilliseconds: 60_000,
});
let isListening = false;

/** Says for a page that guests see alike what it shows; to be called by its loader. */
export function keepForGuests(context: HttpContext, tags: readonly string[]): void {
  context.guestTags = [...(context.guestTags ?? []), ...tags];
}

/** Pages are kept only while this process hears what changes. */
export function setListening(listening: boolean): void {
  isListening = listening;
  forgetGuestPages("all");
}

export function forgetGuestPages(tag: string): void {
  pages.forget(tag);
}

export function beginGuestPage(): number {
  return pages.begin();
}

export function findGuestPage(key: string): GuestPage | undefined {
  return isListening ? pages.find(key, performance.now()) : undefined;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Keeps the answer for the next guests where its loader allowed it, and returns it as it is kept;
 * otherwise the response is returned as it is.
 */
export async function keepGuestPage(
  response: Response,
  { key, begun, context }: { key: string; begun: number; context: HttpContext },
): Promise<Response> {
  const { guestTags, nonce } = context;
  if (!isListening || !guestTags || !isForEverybody(response)) return response;
  const page = await makePage(await response.clone().text(), nonce);
  if (!page) return response;
  const bytes = page.plain.length + page.gzip.length + page.br.length;
  pages.keep(key, { page, bytes, tags: guestTags, begun, at: performance.now() });
  return response;
}

function isForEverybody({ status, headers }: Response): boolean {
  const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
  return status === 200 && isPage && !headers.has("Set-Cookie");
}

async function makePage(text: string, nonce: string): Promise<GuestPage | null> {
  const made = withoutNonce(text, nonce);
  if (!made) return null;
  const plain = Buffer.from(made.html);
  const [zipped, br] = await Promise.all([
    gzipped(plain),
    brotlied(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  return {
    etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    headers: Object.fromEntries([
      ...securityHeaders({
        scripts: made.scripts,
        styles: made.styles,
        https: env().baseUrl.protocol === "https:",
        formTargets: paymentPages(),
      }),
      ["Content-Type", "text/html; charset=utf-8"],
      // Kept by browsers, shown only after asking whether it is still true.
      ["Cache-Control", "private, no-cache"],
      ["Vary", "Accept-Encoding, Accept-Language, Cookie"],
    ]),
    plain,
    gzip: zipped,
    br,
  };
}
