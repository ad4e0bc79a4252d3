/** What the server knows of one HTTP request before any route runs; shared by all its loaders. */
export interface HttpContext {
  requestId: string;
  nonce: string;
  /** The caller's address as far as trusted proxies vouch for it. */
  clientIp: string;
  url: URL;
  method: string;
  headers: Headers;
  /** Headers (cookies above all) that the response gets whatever the route answers. */
  responseHeaders: Headers;
  /** What the page shows, where all guests may be shown the same one; set by its loaders. */
  guestTags?: string[];
}

declare module "@remix-run/node" {
  interface AppLoadContext extends HttpContext {}
  /** Loader data travels as it is, Dates and all, and the types say so. */
  interface Future {
    v3_singleFetch: true;
  }
}
