// The large ledger by arithmetic: what the nth member did and when, the same in every run. Members
// have three lots on average, one in a thousand has a hundred; most have spent once.

export const busyEvery = 1_000;
const busyLots = 100;
export const spent = 40;
const lotsByLastDigit = [1, 1, 2, 2, 3, 3, 3, 4, 5, 6];

/** One thing that happened to all members it concerns, within the same second. */
export interface Phase {
  kind: "earn" | "activate" | "hold" | "capture";
  /** Which of a member's lots, from 0. */
  lot: number;
  /** "2026-11-22T20:04:00". */
  at: string;
  activatesAt: string;
  expiresAt: string;
}

/**
 * Everything in the order of time, so that the rows of one member lie as far apart as in years of
 * use. First lots end at `lastDayEnds`, all at once, as the points of a year do; the others later.
 */
export function phasesOf(lastDayEnds: Temporal.ZonedDateTime): Phase[] {
  return Array.from({ length: busyLots }, (_, lot) => {
    const earnedAt = lastDayEnds.subtract({ hours: 24 * 400 }).add({ hours: 80 * lot });
    const at = (days: number) => secondOf(earnedAt.add({ hours: 24 * days }));
    const times = {
      lot,
      activatesAt: at(14),
      expiresAt: secondOf(lastDayEnds.add({ months: lot })),
    };
    const phases: Phase[] = [
      { ...times, kind: "earn", at: at(0) },
      { ...times, kind: "activate", at: at(14) },
    ];
    if (lot > 0) return phases;
    return [
      ...phases,
      { ...times, kind: "hold", at: at(15) },
      { ...times, kind: "capture", at: at(16) },
    ] as Phase[];
  })
    .flat()
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

export function lotsOf(member: number): number {
  return member % busyEvery === 0 ? busyLots : lotsByLastDigit[member % 10]!;
}

/** Whether the member's last lot is still pending. */
export function isPending(member: number, lot: number): boolean {
  return member % 3 === 0 && lot > 0 && lot === lotsOf(member) - 1;
}

export function hasSpent(member: number): boolean {
  return member % 6 < 5;
}

export function pointsOf(member: number, lot: number): number {
  return 100 + ((member * 31 + lot * 57) % 400);
}

export function takesPart({ kind, lot }: Phase, member: number): boolean {
  if (kind === "hold" || kind === "capture") return hasSpent(member);
  return lot < lotsOf(member) && (kind === "earn" || !isPending(member, lot));
}

/** Ids as uuidv7() makes them: in the order of time, for members in the order of joining. */
export function memberId(member: number): string {
  return `018f0000-0000-7000-8000-${hex(member, 12)}`;
}

export function transferId({ kind, lot, at }: Phase, member: number): string {
  return timedId(at, `${kindDigits[kind]}${hex(lot, 2)}`, member);
}

export function lotId(lot: number, member: number): string {
  return `018f0001-0000-7000-9${hex(lot, 3)}-${hex(member, 12)}`;
}

export function orderId(lot: number, member: number): string {
  return `018f0002-0000-7000-a${hex(lot, 3)}-${hex(member, 12)}`;
}

/** Within the second of the phase, spread over its milliseconds. */
export function timeOf({ at }: Phase, member: number): string {
  return `${at}.${String(member % 1000).padStart(3, "0")}Z`;
}

const kindDigits: Record<Phase["kind"], number> = { earn: 1, activate: 2, hold: 3, capture: 4 };
const times = new Map<string, string>();

function timedId(at: string, digits: string, member: number): string {
  const time = times.get(at) ?? hex(Temporal.Instant.from(`${at}Z`).epochMilliseconds, 12);
  times.set(at, time);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits}-8000-${hex(member, 12)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function secondOf(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ smallestUnit: "second" }).slice(0, 19);
}
