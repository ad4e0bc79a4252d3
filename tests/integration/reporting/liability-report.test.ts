import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type NewOrder, recordOrder } from "#app/orders/commands/record-order.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";
import {
  recordStanding,
  recordStandingLevels,
} from "#app/points/commands/record-standing.server.ts";
import { liabilityTables } from "#app/reporting/liability-tables.server.ts";
import { findLiabilityReport } from "#app/reporting/queries/find-liability-report.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-05-20T10:00:00Z");
const levelId = "01900000-0000-7000-8000-00000000000a";

test("a portal without any points has nothing to owe", async () => {
  const report = await findLiabilityReport({ query: {}, now });
  expect(report.liability).toMatchObject({
    points: 0,
    liabilityMinor: 0,
    breakageMinor: 0,
    rate: 1,
  });
  expect(report.movements).toHaveLength(12);
  expect(report).toMatchObject({ closing: 0, entries: 0, balances: 0, cohorts: [] });
  expect(report.allocation).toMatchObject({ orders: 0, deferredMinor: 0 });
});

test("shows balances by the tier of now, members without one below every tier", async () => {
  const [gold, plain] = [await createMember(), await createMember()];
  await inTransaction(async (trx) => {
    await recordStandingLevels(trx, [
      { id: levelId, name: { de: "Gold", en: "Gold" }, rank: 1, multiplier: 1.5, retiredAt: null },
    ]);
    await recordStanding(trx, { memberId: gold.id, levelId, since: now });
  });
  await giveEarnedPoints({ memberId: gold.id, points: 300, now });
  await giveEarnedPoints({ memberId: plain.id, points: 40, now });
  const { tiers } = await findLiabilityReport({ query: {}, now });
  expect(tiers).toMatchObject([
    { levelId: null, members: 1, available: 40 },
    { levelId, name: { en: "Gold" }, members: 1, available: 300 },
  ]);
  expect((await findLiabilityReport({ query: { to: "2026-04" }, now })).tiers).toBeNull();
});

test("allocates what the month's orders cost between goods and points", async () => {
  const member = await createMember();
  const { order } = await inTransaction((trx) => recordOrder(trx, { order: orderOf(10_000), now }));
  await inTransaction((trx) =>
    earnPoints(trx, {
      memberId: member.id,
      points: 1_000,
      naturalKey: `earn:order:${order.id}`,
      source: { kind: "order", id: order.id },
      rule: null,
      earnedAt: now,
      activatesAt: now,
      expiresAt: null,
      now,
    }),
  );
  const { allocation } = await findLiabilityReport({ query: {}, now });
  // 1,000 points at 100 for 1.00: 10,000 × 1,000 ÷ 11,000.
  expect(allocation).toMatchObject({
    orders: 1,
    salesMinor: 10_000,
    pointsIssued: 1_000,
    pointsPriceMinor: 1_000,
    deferredMinor: 909,
    goodsRevenueMinor: 9_091,
  });
});

test("every table can be taken along, with as many cells as its head", async () => {
  const report = await findLiabilityReport({ query: {}, now });
  for (const [name, table] of Object.entries(liabilityTables)) {
    const { head, rows } = table(report);
    for await (const batch of rows) {
      expect(batch.length, name).toBeGreaterThan(name === "curve" ? -1 : 0);
      for (const row of batch) expect(row, name).toHaveLength(head.length);
    }
  }
});

function orderOf(totalMinor: number): NewOrder {
  return {
    source: "api",
    externalId: randomUUID(),
    customer: { email: "mira@example.org", externalId: null, name: null },
    currency: "EUR",
    totalMinor,
    taxMinor: 0,
    shippingMinor: 0,
    paidWithBalanceMinor: 0,
    paymentReference: null,
    placedAt: now,
    paidAt: now,
    lines: [],
  };
}
