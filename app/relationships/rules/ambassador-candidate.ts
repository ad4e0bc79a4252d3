import type { FanPart, FanStanding } from "./fan-score.ts";

const fanForDays = 90;

/**
 * Whether to propose a member as ambassador: a fan for some time, whose posts never had to be
 * hidden, who is neither staff nor ambassador already.
 */
export function isAmbassadorCandidate(
  member: {
    role: string;
    standing: FanStanding;
    isAmbassador: boolean;
    fanParts: readonly FanPart[];
  },
  now: Temporal.Instant,
): boolean {
  if (member.role !== "member" || member.isAmbassador || member.standing !== "fan") return false;
  if (member.fanParts.some(({ kind }) => kind === "hidden-post")) return false;
  const longEnough = now.subtract({ hours: fanForDays * 24 });
  return member.fanParts.some(
    ({ points, since }) =>
      points > 0 && Temporal.Instant.compare(Temporal.Instant.from(since), longEnough) <= 0,
  );
}
