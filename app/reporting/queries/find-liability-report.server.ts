import { database } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import type { LedgerSum } from "../rules/ledger-sum.ts";
import { liabilityReport } from "../rules/liability-report.ts";
import { monthBounds } from "../rules/month.ts";
import { type ReportQuery, type ReportRange, reportRange } from "../rules/report-range.ts";
import { findBalanceTotal } from "./find-balance-total.server.ts";
import { findSalesWithPoints } from "./find-sales-with-points.server.ts";
import { findLedgerState, listLedgerSums } from "./list-ledger-sums.server.ts";
import { listOutstandingByTier } from "./list-outstanding-by-tier.server.ts";

/** Everything the liability page says, read in one snapshot so that its figures belong together. */
export async function findLiabilityReport({
  query,
  now,
}: {
  query: ReportQuery;
  now: Temporal.Instant;
}) {
  return database()
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => {
      const programme = await findProgramme(trx);
      const { timeZone, currency, pointPrice } = programme;
      const sums = await listLedgerSums(trx, { timeZone });
      const firstMonth = sums[0]?.month ?? null;
      const range = reportRange(query, { now, timeZone, firstMonth });
      const sales = await findSalesWithPoints(trx, { ...salesBounds(range, timeZone), currency });
      return {
        ...liabilityReport(onlyUntilNow(sums, range), {
          range,
          expiryMonths: programme.expiryMonths,
          price: pointPrice,
          sales,
        }),
        timeZone,
        currency,
        price: pointPrice,
        balances: range.at.isComplete ? null : await findBalanceTotal(trx),
        tiers: range.at.isComplete ? null : await listOutstandingByTier(trx, { at: now }),
        summedUntil: (await findLedgerState(trx))?.recordedUntil ?? null,
      };
    });
}

export type LiabilityReport = Awaited<ReturnType<typeof findLiabilityReport>>;

function salesBounds(range: ReportRange, timeZone: string) {
  return monthBounds(range.to, timeZone);
}

/** A booking dated after now (by a job's clock ahead of ours) belongs to the running month. */
function onlyUntilNow(sums: LedgerSum[], { months }: ReportRange): LedgerSum[] {
  const last = months.at(-1)!;
  return sums.map((sum) => (sum.month > last ? { ...sum, month: last } : sum));
}
