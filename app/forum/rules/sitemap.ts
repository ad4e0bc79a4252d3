import { escapeXml } from "./atom-feed.ts";

export interface MappedPage {
  address: string;
  changedAt: string | null;
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A map of pages as sitemaps.org has it. */
export function renderSitemap(pages: readonly MappedPage[]): string {
  const lines = pages.map(({ address, changedAt }) => {
    const changed = changedAt === null ? "" : `<lastmod>${changedAt}</lastmod>`;
    return `<url><loc>${escapeXml(address)}</loc>${changed}</url>\n`;
  });
  return `${head}<urlset ${namespace}>\n${lines.join("")}</urlset>\n`;
}

/** Where the maps are. */
export function renderSitemapIndex(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`);
  return `${head}<sitemapindex ${namespace}>\n${lines.join("")}</sitemapindex>\n`;
}
