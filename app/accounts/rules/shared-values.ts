/** What a member may share with the brand; their texts are in `accounts.settings.values`. */
export const sharedValues = [
  "sustainability",
  "fairness",
  "quality",
  "origin",
  "community",
  "innovation",
  "openness",
  "craft",
] as const;

export type SharedValue = (typeof sharedValues)[number];

export function isSharedValue(value: string): value is SharedValue {
  return (sharedValues as readonly string[]).includes(value);
}
