/** Why somebody reports a post; the table `flag` knows the same. */
export const flagReasons = [
  "insult",
  "hate",
  "spam",
  "off-topic",
  "private-data",
  "illegal",
  "other",
] as const;
export type FlagReason = (typeof flagReasons)[number];

/** The reason with the most weight behind it; undefined without flags. */
export function mainReason(
  flags: readonly { reason: FlagReason; weight: number }[],
): FlagReason | undefined {
  const weights = new Map<FlagReason, number>();
  for (const { reason, weight } of flags) weights.set(reason, (weights.get(reason) ?? 0) + weight);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What wears people out who look at much of it: they can be spared it for a while. */
export const heavyReasons: readonly FlagReason[] = ["hate", "illegal"];
