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
  plain: Buffer<ArrayBuffer>;
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

const making = new Map<string, Promise<void>>();
/** Addresses that were kept before: only there it is worth waiting for each other. */
const keepable = new Set<string>();
const maxKeepable = 10_000;

/**
 * Answers with the page that is kept, or with what `make` answers, which is kept where its loader
 * allows it. Of many who ask for a page at once one makes it and the others wait.
 */
export async function answerWithGuestPage(
  key: string,
  context: HttpContext,
  make: () => Promise<Response>,
): Promise<Response> {
  if (keepable.has(key)) await making.get(key);
  const page = findGuestPage(key);
  if (page) return new Response(page.plain, { headers: { ...page.headers, ETag: page.etag } });
  const { promise, resolve } = Promise.withResolvers<void>();
  making.set(key, promise);
  try {
    const begun = pages.begin();
    const response = await make();
    await keepGuestPage(response, { key, begun, context });
    return response;
  } finally {
    if (making.get(key) === promise) making.delete(key);
    resolve();
  }
}

export function findGuestPage(key: string): GuestPage | undefined {
  return isListening ? pages.find(key, performance.now()) : undefined;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Keeps the answer for the next guests where its loader allowed it. */
async function keepGuestPage(
  response: Response,
  { key, begun, context }: { key: string; begun: number; context: HttpContext },
): Promise<void> {
  const { guestTags, nonce } = context;
  if (!isListening || !guestTags || !isForEverybody(response)) return;
  const page = await makePage(await response.clone().text(), nonce);
  if (!page) return;
  if (keepable.size >= maxKeepable) keepable.clear();
  keepable.add(key);
  const bytes = page.plain.length + page.gzip.length + page.br.length;
  pages.keep(key, { page, bytes, tags: guestTags, begun, at: performance.now() });
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
