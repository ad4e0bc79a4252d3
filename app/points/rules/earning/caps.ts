import type { Limits } from "./definition.ts";

/** What a rule has given a member already. */
export interface CapUse {
  inPeriod: number;
  overall: number;
}

/**
 * What the limits leave of so many points. A limit per fact cuts off or refuses, as the rule says;
 * the others cut off.
 */
export function limitPoints(
  points: number,
  {
    limits,
    use,
    room,
  }: { limits: Limits; use: CapUse /** Up to the highest balance. */; room: number },
): number {
  const { perFact, perPeriod, perMember } = limits;
  if (perFact && points > perFact.points && perFact.overflow === "reject") return 0;
  const left = Math.min(
    points,
    perFact?.points ?? points,
    perPeriod ? perPeriod.points - use.inPeriod : points,
    perMember === undefined ? points : perMember - use.overall,
    room,
  );
  return Math.max(0, left);
}
