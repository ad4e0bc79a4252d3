const longest = 40;

/**
 * A code one can say aloud, made of the name: "Levent Aksoy" → `levent-aksoy`; the `attempt`s after
 * the first end in a number. Names without Latin letters get their member number.
 */
export function recommendationCode({
  displayName,
  memberNumber,
  attempt,
}: {
  displayName: string;
  memberNumber: number;
  attempt: number;
}): string {
  const slug = latinSlug(displayName);
  const stem = slug.length < 4 ? [slug, memberNumber].filter(Boolean).join("-") : slug;
  const readable = stem.length < 4 ? `member-${stem}` : stem;
  const suffix = attempt > 1 ? `-${attempt}` : "";
  return readable.slice(0, longest - suffix.length).replace(/-+$/, "") + suffix;
}

/** Whether a text could be a code at all. */
export function isRecommendationCode(text: string): boolean {
  return /^[a-z0-9-]{4,40}$/.test(text);
}

function latinSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
