/** Somebody else's act that confirms what the member gave. Times are ISO instants. */
export interface Confirmation {
  kind: GivingKind;
  /** Who confirmed: the one who liked, asked, or came by recommendation. */
  byMemberId: string;
  at: string;
}

/** What the community or the brand had to give instead. */
export interface Taking {
  kind: TakingKind;
  at: string;
}

export interface FanEvidence {
  memberId: string;
  confirmations: readonly Confirmation[];
  takings: readonly Taking[];
}

export type GivingKind = "like" | "accepted-answer" | "recommendation";
export type TakingKind = "hidden-post" | "claimed-reward";
export type FanStanding = "fan" | "rising" | "silent" | "none";

/** One reason for the score; `points` is negative for what was taken. */
export interface FanPart {
  kind: GivingKind | TakingKind;
  count: number;
  people: number;
  points: number;
  since: string;
  latest: string;
}

export interface FanScore {
  /** The sum of the parts' points, to the hundredth. */
  score: number;
  gives: number;
  takes: number;
  /** How many different people stand behind it. */
  confirmedBy: number;
  standing: FanStanding;
  parts: FanPart[];
}

/** What one act is worth at once, and after how many days half of it. */
const giving: Record<GivingKind, Worth> = {
  like: { points: 1, halfLifeDays: 180 },
  "accepted-answer": { points: 5, halfLifeDays: 180 },
  recommendation: { points: 8, halfLifeDays: 365 },
};
const taking: Record<TakingKind, Worth> = {
  "hidden-post": { points: 4, halfLifeDays: 180 },
  "claimed-reward": { points: 0.5, halfLifeDays: 180 },
};
const fan = { gives: 15, people: 5 };
const rising = { gives: 5, people: 3, recentDays: 60, recentShare: 0.5 };
const silentAfterDays = 120;

interface Worth {
  points: number;
  halfLifeDays: number;
}

/**
 * How much a member gives, confirmed by other people, less what they take; all of it fades.
 * One person's further confirmations of a kind count half, a quarter, …: a circle of friends (or a
 * thousand posts nobody likes) makes no fan. Confirmations by the member do not count at all.
 */
export function scoreFan(evidence: FanEvidence, now: Temporal.Instant): FanScore {
  const at = now.epochMilliseconds;
  const sum = sumUp(evidence, at);
  return { ...sum, standing: standingOf(evidence, sum, at) };
}

type Sum = Omit<FanScore, "standing">;

function sumUp({ memberId, confirmations, takings }: FanEvidence, at: number): Sum {
  const others = confirmations.filter((act) => act.byMemberId !== memberId && millis(act) <= at);
  const earlier = takings.filter((act) => millis(act) <= at);
  const parts = [
    ...kindsOf(giving).flatMap((kind) =>
      givingPart(
        kind,
        others.filter((act) => act.kind === kind),
        at,
      ),
    ),
    ...kindsOf(taking).flatMap((kind) =>
      takingPart(
        kind,
        earlier.filter((act) => act.kind === kind),
        at,
      ),
    ),
  ];
  // Whole hundredths, so that the parts add up exactly.
  const hundredths = parts.map((part) => Math.round(part.points * 100));
  const gives = hundredths.filter((points) => points > 0).reduce(plus, 0);
  const takes = -hundredths.filter((points) => points < 0).reduce(plus, 0);
  return {
    score: (gives - takes) / 100,
    gives: gives / 100,
    takes: takes / 100,
    confirmedBy: new Set(others.map((act) => act.byMemberId)).size,
    parts,
  };
}

function givingPart(kind: GivingKind, acts: Confirmation[], at: number): FanPart[] {
  if (acts.length === 0) return [];
  const byPerson = Map.groupBy(acts, (act) => act.byMemberId);
  const points = [...byPerson.values()]
    .map((own) =>
      own
        .map((act) => worthAt(giving[kind], millis(act), at))
        .sort(descending)
        .reduce((total, worth, index) => total + worth / 2 ** index, 0),
    )
    .sort(descending)
    .reduce(plus, 0);
  return [
    {
      kind,
      count: acts.length,
      people: byPerson.size,
      points: toHundredths(points),
      ...spanOf(acts),
    },
  ];
}

function takingPart(kind: TakingKind, acts: Taking[], at: number): FanPart[] {
  if (acts.length === 0) return [];
  const points = acts
    .map((act) => worthAt(taking[kind], millis(act), at))
    .sort(descending)
    .reduce(plus, 0);
  return [
    { kind, count: acts.length, people: 0, points: 0 - toHundredths(points), ...spanOf(acts) },
  ];
}

function standingOf(evidence: FanEvidence, sum: Sum, at: number): FanStanding {
  const times = evidence.confirmations
    .filter((act) => act.byMemberId !== evidence.memberId)
    .map(millis)
    .filter((time) => time <= at);
  if (times.length === 0) return "none";
  const latest = times.reduce((a, b) => Math.max(a, b));
  if (at - latest > days(silentAfterDays)) {
    return isFan(sumUp(evidence, latest)) ? "silent" : "none";
  }
  if (isFan(sum)) return "fan";
  return isRising(evidence, sum, at) ? "rising" : "none";
}

function isFan({ gives, takes, confirmedBy }: Sum): boolean {
  return gives >= fan.gives && confirmedBy >= fan.people && gives > takes;
}

function isRising(evidence: FanEvidence, sum: Sum, at: number): boolean {
  if (sum.gives < rising.gives || sum.confirmedBy < rising.people || sum.gives <= sum.takes)
    return false;
  const recent = evidence.confirmations.filter((act) => at - millis(act) < days(rising.recentDays));
  return sumUp({ ...evidence, confirmations: recent }, at).gives >= sum.gives * rising.recentShare;
}

function worthAt({ points, halfLifeDays }: Worth, time: number, at: number): number {
  return points * 0.5 ** ((at - time) / days(halfLifeDays));
}

function spanOf(acts: readonly { at: string }[]): { since: string; latest: string } {
  const times = acts.map((act) => act.at).sort();
  return { since: times[0] ?? "", latest: times.at(-1) ?? "" };
}

function millis({ at }: { at: string }): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

function days(count: number): number {
  return count * 24 * 60 * 60 * 1000;
}

function toHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function kindsOf<Kind extends string>(table: Record<Kind, Worth>): Kind[] {
  return Object.keys(table) as Kind[];
}

const plus = (a: number, b: number) => a + b;
const descending = (a: number, b: number) => b - a;
