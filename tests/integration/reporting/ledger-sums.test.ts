import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { sumUpLedger } from "#app/reporting/commands/sum-up-ledger.server.ts";
import { findLiabilityReport } from "#app/reporting/queries/find-liability-report.server.ts";
import { findLedgerState, listLedgerSums } from "#app/reporting/queries/list-ledger-sums.server.ts";
import { verifyLedgerSums } from "#app/reporting/queries/verify-ledger-sums.server.ts";
import { monthOf } from "#app/reporting/rules/month.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import {
  grantOf,
  setProgramme,
  start,
  sumOfEntries,
  sumUp,
  timeZone,
} from "#tests/support/ledger-sums.ts";

const later = (days: number) => start.add({ hours: days * 24 });
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

async function outstanding(): Promise<number> {
  return (await findLiabilityReport({ query: {}, now: later(365) })).entries;
}
