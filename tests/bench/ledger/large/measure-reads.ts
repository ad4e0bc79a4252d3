import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { listExpiringPoints } from "#app/points/queries/list-expiring-points.server.ts";
import {
  findFirstMovementAt,
  listPointsHistory,
} from "#app/points/queries/list-points-history.server.ts";
import {
  findMemberForStaff,
  listRevenueOfMember,
} from "#app/relationships/queries/find-member-for-staff.server.ts";
import { listTimeline } from "#app/relationships/queries/list-timeline.server.ts";
import { findTierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { median } from "../../report.ts";
import type { Figure } from "./figure.ts";
import { busyEvery, memberId } from "./model.ts";

const reads = 200;
const rounds = 5;
const asked = 20;

/**
 * What one member's pages read, one query after the other, each time of another member; the median
 * of the rounds.
 */
export async function measureReads(members: number): Promise<Figure[]> {
  const db = database();
  const kinds: Record<string, (member: { id: string; number: number }) => Promise<unknown>> = {
    balance: ({ id }) => findPointsSummary(db, id),
    "history page": async ({ id }) => {
      await findFirstMovementAt(db, id);
      await listPointsHistory(db, { memberId: id, limit: 30, timeZone: "Europe/Berlin" });
    },
    "member's page for staff": async ({ id, number }) => {
      await findMemberForStaff(db, number);
      await listTimeline(db, { memberId: id, kind: null, after: null, limit: 30 });
      await listRevenueOfMember(db, id);
      await findTierStanding(db, { memberId: id, now: now() });
      await listExpiringPoints(db, { memberId: id, now: now(), limit: 5 });
      await findProgramme(db);
    },
  };
  const times = Object.keys(kinds).map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const known = membersToRead({ members, round });
    for (const [index, read] of Object.values(kinds).entries())
      times[index]!.push(await p95(known, read));
  }
  return Object.keys(kinds).map((what, index) => ({
    what: `${what}, p95`,
    milliseconds: median(times[index]!),
    asked,
  }));
}

async function p95<Subject>(
  subjects: readonly Subject[],
  read: (subject: Subject) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (const subject of subjects) {
    const started = performance.now();
    await read(subject);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
}

/** One in ten of them has hundreds of entries, so that the slow end is theirs. */
function membersToRead({ members, round }: { members: number; round: number }) {
  return Array.from({ length: reads }, (_, index) => {
    const any = 1 + (((round * reads + index) * 7_919_993) % members);
    const busy = Math.max(busyEvery, any - (any % busyEvery));
    const number = index % 10 === 0 ? busy : any;
    return { number, id: memberId(number) };
  });
}
