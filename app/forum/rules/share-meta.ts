export interface SharedPage {
  title: string;
  description: string;
  url: string;
  siteName: string;
  language: "de" | "en";
  type: "website" | "article";
  /** A picture of 1200 × 630 pixels, in full. */
  image: string | null;
  publishedAt?: string;
}

/** What others show of a page when its link is shared (Open Graph; X reads the same). */
export function shareMeta(page: SharedPage | null | undefined) {
  if (!page) return [];
  const { title, description, url, siteName, language, type, image, publishedAt } = page;
  return [
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: type },
    { property: "og:url", content: url },
    { property: "og:site_name", content: siteName },
    { property: "og:locale", content: language === "de" ? "de_DE" : "en_GB" },
    ...(publishedAt ? [{ property: "article:published_time", content: publishedAt }] : []),
    ...(image
      ? [
          { property: "og:image", content: image },
          { property: "og:image:width", content: "1200" },
          { property: "og:image:height", content: "630" },
          { property: "og:image:alt", content: title },
        ]
      : []),
    { name: "twitter:card", content: image ? "summary_large_image" : "summary" },
  ];
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, maxCharacters = 200): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= maxCharacters) return line;
  const cut = line.lastIndexOf(" ", maxCharacters);
  return `${line.slice(0, cut > 0 ? cut : maxCharacters)} …`;
}
