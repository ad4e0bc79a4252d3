import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { refundPolicies } from "#app/points/rules/programme.ts";
import { sumUpLedger } from "#app/reporting/commands/sum-up-ledger.server.ts";
import { findLiabilityReport } from "#app/reporting/queries/find-liability-report.server.ts";
import { findLedgerState, listLedgerSums } from "#app/reporting/queries/list-ledger-sums.server.ts";
import { verifyLedgerSums } from "#app/reporting/queries/verify-ledger-sums.server.ts";
import { monthOf } from "#app/reporting/rules/month.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const timeZone = "Europe/Berlin";
const start = Temporal.Instant.from("2025-01-30T22:30:00Z");
const later = (days: number) => start.add({ hours: days * 24 });
/** Everything but the latest moment is summed up: nothing else is running here. */
const sumUp = (now: Temporal.Instant) => sumUpLedger({ now, settleMinutes: 0 });
const listSums = (zone = timeZone) => listLedgerSums(database(), { timeZone: zone });

beforeEach(async () => {
  await database().deleteFrom("reportingLedgerSum").execute();
  await database().deleteFrom("reportingLedgerState").execute();
});

test("kept sums and live ones are together what all entries sum to", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 500, now: start });
  const live = await listSums();
  await sumUp(start);
  expect(await listSums()).toEqual(live);
  await giveEarnedPoints({ memberId, points: 300, now: later(40) });
  const before = await listSums();
  await sumUp(later(40));
  await sumUp(later(41));
  expect(await listSums()).toEqual(before);
  expect(await verifyLedgerSums(database())).toEqual([]);
  expect(await sumOfEntries()).toBe(await outstanding());
});

test("what is booked late into a month that is summed up already appears there", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 500, now: later(100) });
  await sumUp(later(100));
  await giveEarnedPoints({ memberId, points: 70, now: start });
  const issuedInJanuary = async () =>
    (await listSums())
      .filter((sum) => sum.month === "2025-01" && sum.account === "issued")
      .reduce((total, sum) => total + sum.points, 0);
  const before = await issuedInJanuary();
  expect(before).toBeLessThanOrEqual(-70);
  await sumUp(later(101));
  expect(await issuedInJanuary()).toBe(before);
  expect(await verifyLedgerSums(database())).toEqual([]);
});

test("a kept sum that was changed is named, shows as a difference, and is made anew", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 500, now: start });
  await sumUp(start);
  await sql`update reporting_ledger_sum set points = points + 7 where account = 'available'
             and kind = 'activate' and month = '2025-01-01'`.execute(database());
  const [difference] = await verifyLedgerSums(database());
  expect(difference?.sum).toMatch(/^2025-01 available activate cohort 2025-01/);
  expect(difference!.found - difference!.expected).toBe(7);
  const wrong = await findLiabilityReport({ query: {}, now: later(10) });
  expect(wrong.entries - wrong.closing).toBe(7);
  await sumUp(later(1));
  expect(await verifyLedgerSums(database())).not.toEqual([]);
  await sumUpLedger({ now: later(1), isChecked: true, settleMinutes: 0 });
  expect(await verifyLedgerSums(database())).toEqual([]);
});

test("another time zone cuts other months, at once and after the next run", async () => {
  const { id: memberId } = await createMember();
  // 23:30 of 31 January in Berlin, already February in Auckland.
  await giveEarnedPoints({
    memberId,
    points: 11,
    now: Temporal.Instant.from("2025-01-31T22:30:00Z"),
  });
  await sumUp(start);
  const months = async (zone: string) =>
    new Set(
      (await listSums(zone))
        .filter(({ account }) => account === "issued")
        .map(({ month }) => month),
    );
  expect(await months(timeZone)).toContain("2025-01");
  expect(await months("Pacific/Auckland")).toContain("2025-02");
  await setProgramme({ timeZone: "Pacific/Auckland" });
  await sumUp(start);
  expect((await findLedgerState(database()))?.timeZone).toBe("Pacific/Auckland");
  expect(await verifyLedgerSums(database())).toEqual([]);
  await setProgramme({});
});

test("two runs at once add nothing twice", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 500, now: start });
  const live = await listSums();
  await Promise.all([sumUp(start), sumUp(start), sumUp(start)]);
  expect(await listSums()).toEqual(live);
  expect(await verifyLedgerSums(database())).toEqual([]);
});

test("a transfer whose transaction outlives a run is not passed over", async () => {
  const { id: memberId } = await createMember();
  await inTransaction(async (trx) => {
    await grantPoints(trx, grantOf(memberId, 40, start));
    await sumUpLedger({ now: start });
  });
  await sumUpLedger({ now: start });
  const granted = (await listSums()).filter(
    ({ kind, account }) => kind === "grant" && account === "issued",
  );
  expect(granted.reduce((sum, { points }) => sum + points, 0)).toBe(-40);
});

test.each([
  "2025-01-31T22:59:59.999999Z",
  "2025-01-31T23:00:00Z",
  "2025-03-30T00:59:59Z",
  "2025-10-26T01:00:00Z",
  "2025-12-31T23:00:00Z",
])("the database cuts months as Temporal does: %s", async (at) => {
  const instant = Temporal.Instant.from(at);
  for (const zone of [timeZone, "America/New_York", "Asia/Kathmandu"]) {
    const { rows } = await sql<{ month: string }>`
        select to_char(date_trunc('month', ${at}::timestamptz at time zone ${zone}::text), 'YYYY-MM') as month`.execute(
      database(),
    );
    expect(rows[0]?.month).toBe(monthOf(instant, zone));
  }
});

const step = fc.record({
  act: fc.constantFrom(
    "earn",
    "grant",
    "adjust",
    "hold",
    "capture",
    "release",
    "return",
    "refund",
    "pass",
  ),
  points: fc.integer({ min: 1, max: 400 }),
  index: fc.nat(20),
  sumsUp: fc.boolean(),
});

test("whatever happens, the report reconciles with the ledger to the point", async () => {
  const { id: staffId } = await createMember({ role: "manager" });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...refundPolicies),
      fc.array(step, { minLength: 5, maxLength: 25 }),
      async (refundPolicy, steps) => {
        await setProgramme({ refundPolicy });
        const { id: memberId } = await createMember();
        const world = {
          memberId,
          staffId,
          now: start,
          orders: [] as string[],
          claims: [] as string[],
        };
        for (const one of steps) {
          await take(world, one);
          if (one.sumsUp) await sumUp(world.now);
        }
        await expectReconciled(world.now);
      },
    ),
    { numRuns: 25 },
  );
  expect(await verifyLedger(database())).toEqual([]);
});

type World = {
  memberId: string;
  staffId: string;
  now: Temporal.Instant;
  orders: string[];
  claims: string[];
};

/** Does one step; what the domain refuses changes nothing. */
async function take(
  world: World,
  one: { act: string; points: number; index: number },
): Promise<void> {
  try {
    await perform(world, one);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

async function perform(
  world: World,
  { act, points, index }: { act: string; points: number; index: number },
) {
  const { memberId, now } = world;
  const id = world.claims[index % Math.max(1, world.claims.length)] ?? randomUUID();
  const claim = { memberId, source: { kind: "claim", id }, now };
  const settle = { capture: capturePoints, release: releasePoints };
  if (act === "earn") {
    const timing = {
      activatesAt: now.add({ hours: 24 * (index % 15) }),
      expiresAt: now.add({ hours: 24 * 90 }),
    };
    world.orders.push((await giveEarnedPoints({ memberId, points, now, ...timing })).orderId);
  } else if (act === "grant")
    await inTransaction((trx) => grantPoints(trx, grantOf(memberId, points, now)));
  else if (act === "adjust") {
    const { grantedBy: adjustedBy, ...grant } = grantOf(
      memberId,
      index % 2 ? points : -points,
      now,
    );
    await inTransaction((trx) => adjustPoints(trx, { ...grant, adjustedBy }));
  } else if (act === "hold") {
    const source = { kind: "claim", id: randomUUID() };
    await inTransaction((trx) => holdPoints(trx, { memberId, points, source, now }));
    world.claims.push(source.id);
  } else if (act === "capture" || act === "release")
    await inTransaction((trx) => settle[act](trx, claim));
  else if (act === "return")
    await inTransaction((trx) => returnPoints(trx, { ...claim, reason: null }));
  else if (act === "refund") {
    const orderId = world.orders[index % Math.max(1, world.orders.length)];
    if (!orderId) return;
    const refund = {
      memberId,
      source: { kind: "order", id: orderId },
      reversed: points,
      of: 400,
      now,
    };
    await inTransaction((trx) => correctEarnings(trx, refund));
  } else await pass(world, points);
}

async function pass(world: World, days: number): Promise<void> {
  world.now = world.now.add({ hours: 24 * (days % 60) });
  await activateDueLots({ now: world.now });
  await expireDueLots({ now: world.now });
}

async function expectReconciled(now: Temporal.Instant): Promise<void> {
  const report = await findLiabilityReport({ query: { from: "2025-01" }, now });
  expect(report.closing).toBe(report.balances);
  expect(report.closing).toBe(report.entries);
  expect(report.closing).toBe(await sumOfEntries());
  report.movements.slice(1).forEach((movement, index) => {
    expect(movement.opening).toBe(report.movements[index]?.closing);
  });
  const inCohorts = report.cohorts.reduce((sum, { outstanding }) => sum + outstanding, 0);
  expect(inCohorts + report.deficit).toBe(report.closing);
  expect(report.liability.points).toBe(inCohorts);
  expect(report.deficit).toBeLessThanOrEqual(0);
  expect(await verifyLedgerSums(database())).toEqual([]);
}

async function sumOfEntries(): Promise<number> {
  const { rows } = await sql<{ points: number }>`
    select coalesce(sum(points), 0)::bigint as points from points_entry
     where account in ('pending', 'available', 'held')`.execute(database());
  return rows[0]!.points;
}

async function outstanding(): Promise<number> {
  return (await findLiabilityReport({ query: {}, now: later(365) })).entries;
}

function grantOf(memberId: string, points: number, now: Temporal.Instant) {
  return {
    memberId,
    points,
    reason: "Thank you",
    grantedBy: { id: memberId, name: "Ella" },
    requestKey: randomUUID(),
    now,
  };
}

async function setProgramme(value: Partial<Settings["programme"]>): Promise<void> {
  await inTransaction((trx) =>
    saveSetting(trx, {
      key: "programme",
      value: { timeZone, ...value },
      updatedBy: null,
      now: start,
    }),
  );
}
