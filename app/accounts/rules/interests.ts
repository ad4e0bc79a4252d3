export const interestLimits = { count: 12, length: 40 } as const;

/** Interests out of one line of text: parted by commas, each once whatever its case. */
export function readInterests(text: string): string[] {
  const found = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const interest = part.replace(/\s+/g, " ").trim();
    const key = interest.toLocaleLowerCase();
    if (interest && !found.has(key)) found.set(key, interest);
  }
  return [...found.values()];
}

/** Whether a list may be stored: not too many, none too long. */
export function interestsFit(interests: readonly string[]): boolean {
  return (
    interests.length <= interestLimits.count &&
    interests.every((interest) => interest.length <= interestLimits.length)
  );
}
