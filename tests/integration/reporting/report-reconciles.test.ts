import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
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
import { findLiabilityReport } from "#app/reporting/queries/find-liability-report.server.ts";
import { verifyLedgerSums } from "#app/reporting/queries/verify-ledger-sums.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { grantOf, setProgramme, start, sumOfEntries, sumUp } from "#tests/support/ledger-sums.ts";

beforeEach(async () => {
  await database().deleteFrom("reportingLedgerSum").execute();
  await database().deleteFrom("reportingLedgerState").execute();
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
  } else if (act === "capture") await inTransaction((trx) => capturePoints(trx, claim));
  else if (act === "release") await inTransaction((trx) => releasePoints(trx, claim));
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
