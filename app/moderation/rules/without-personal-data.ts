/**
 * A text for the public without what tells of a person: mail addresses, links, phone, order and
 * account numbers, mentions, and the given names. What is taken out is marked.
 */
export function withoutPersonalData(text: string, names: readonly string[]): string {
  const patterns = [
    /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/gu,
    /\b(?:https?:\/\/|www\.)\S+/giu,
    /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,60}/gu,
    // Spaced or not: numbers with six digits or more are somebody's.
    /(?<![\p{L}\p{N}])\+?\d(?:[ ./()-]{0,3}\d){5,24}(?![\p{L}\p{N}])/gu,
    ...names.filter((name) => name.trim().length > 1).map(nameAlone),
  ];
  return patterns.reduce((rest, pattern) => rest.replace(pattern, "[…]"), text);
}

function nameAlone(name: string): RegExp {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}
