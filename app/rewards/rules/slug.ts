const longest = 60;

/** A title as part of an address: lower case, ä → ae, everything else a hyphen. */
export function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => transcriptions[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/€/g, "euro")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return slug || "reward";
}

const transcriptions: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
