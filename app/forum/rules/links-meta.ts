export interface PageLinks {
  canonical: string;
  previous?: string | null | undefined;
  next?: string | null | undefined;
  /** The Atom feed of what the page shows. */
  feed?: string | null | undefined;
}

/** The head's links for search engines, as Remix's `meta` wants them. */
export function linksMeta(links: PageLinks | undefined) {
  if (!links) return [];
  const { canonical, previous, next, feed } = links;
  return [
    { tagName: "link", rel: "canonical", href: canonical },
    ...(previous ? [{ tagName: "link", rel: "prev", href: previous }] : []),
    ...(feed
      ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", href: feed }]
      : []),
    ...(next ? [{ tagName: "link", rel: "next", href: next }] : []),
  ];
}
