declare global {
  interface Settings {
    /** The certified body that decides disputes out of court (DSA Art. 21). */
    redress: { bodyName: string; bodyUrl: string };
  }
}

/** The body with its web address as one reads it; null where the brand has named none. */
export function redressBody(setting: Settings["redress"] | undefined): string | null {
  if (!setting?.bodyName) return null;
  return setting.bodyUrl ? `${setting.bodyName} (${setting.bodyUrl})` : setting.bodyName;
}
