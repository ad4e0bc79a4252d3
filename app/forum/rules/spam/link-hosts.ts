/** The hosts that links lead to, each once, without the portal's own. */
export function linkHosts(links: readonly string[], ownHost: string): string[] {
  const hosts = links.flatMap((link) => hostOf(link) ?? []);
  return [...new Set(hosts)].filter((host) => host !== ownHost);
}

function hostOf(link: string): string | null {
  if (!/^https?:/i.test(link)) return null;
  return URL.parse(link)?.hostname.toLowerCase() ?? null;
}
