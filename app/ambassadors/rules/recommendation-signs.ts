/** So many in a day are more than friends tell friends. */
const manyInADay = 6;

/** Why a recommendation waits for a person, with what was counted. */
export type RecommendationSign =
  | { rule: "same-device"; facts: Record<string, never> }
  | { rule: "many-recommendations"; facts: { count: number } }
  | { rule: "held-sign-up"; facts: Record<string, never> };

/** What makes a recommendation look as if somebody had recommended themselves. */
export function signsOfRecommendation({
  sharesDevice,
  withinADay,
  isHeld,
}: {
  /** Both signed in with the same browser from the same place. */
  sharesDevice: boolean;
  /** Sign-ups by the same recommender within a day, this one among them. */
  withinADay: number;
  /** The sign-up itself waits or was refused. */
  isHeld: boolean;
}): RecommendationSign[] {
  const signs: RecommendationSign[] = [];
  if (sharesDevice) signs.push({ rule: "same-device", facts: {} });
  if (withinADay >= manyInADay)
    signs.push({ rule: "many-recommendations", facts: { count: withinADay } });
  if (isHeld) signs.push({ rule: "held-sign-up", facts: {} });
  return signs;
}
