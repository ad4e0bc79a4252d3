/** Grounds that carry white letters at AA; fixed, so that a face keeps its colour in every brand. */
export const avatarGrounds = [
  { hex: "#7a4a28", look: "bg-[#7a4a28]" },
  { hex: "#2d6e62", look: "bg-[#2d6e62]" },
  { hex: "#3f5b8d", look: "bg-[#3f5b8d]" },
  { hex: "#8a3a60", look: "bg-[#8a3a60]" },
  { hex: "#6a4a8c", look: "bg-[#6a4a8c]" },
  { hex: "#5d6427", look: "bg-[#5d6427]" },
  { hex: "#9a4432", look: "bg-[#9a4432]" },
  { hex: "#40606f", look: "bg-[#40606f]" },
] as const;

/** The same seed gives the same ground, today and on every server. */
export function avatarGround(seed: string) {
  let hash = 0x811c9dc5;
  for (const character of seed) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return avatarGrounds[hash % avatarGrounds.length] ?? avatarGrounds[0];
}

/** First letters of the first and last word: "Mira Brandt" gives "MB", "Tomke" gives "T". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s_-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
