import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { findProgrammeFigures } from "#app/points/queries/find-programme-figures.server.ts";
import { sumUpLedger } from "#app/reporting/commands/sum-up-ledger.server.ts";
import { findLiabilityReport } from "#app/reporting/queries/find-liability-report.server.ts";
import { draftTierProgramme } from "#app/tiers/commands/draft-tier-programme.server.ts";
import { findTierProgramme } from "#app/tiers/queries/find-tier-programme.server.ts";
import type { Figure } from "./figure.ts";
import { memberId } from "./model.ts";

/** What staff look at of the whole programme, and the nightly job behind it. */
export async function measureReports(): Promise<Figure[]> {
  return [
    await timed("nightly sums of the ledger", () => sumUpLedger({ now: now() })),
    await timed("liability page", readLiability),
    await timed("points page for staff", () => findProgrammeFigures(database())),
    await timed("simulation of tiers by points", () => tryTiers("points")),
    await timed("simulation of tiers by spend", () => tryTiers("spend")),
  ];
}

/** The liability page while what has just been booked is not in the kept sums yet. */
export async function measureLiveLiability(): Promise<Figure> {
  return timed("liability page right after the expiry", readLiability);
}

async function readLiability(): Promise<void> {
  await findLiabilityReport({ query: {}, now: now() });
}

async function tryTiers(basis: "points" | "spend"): Promise<void> {
  const programme = await findTierProgramme(database());
  if (!programme) throw new Error("There are no tiers.");
  const { version: _, levels, ...rules } = programme;
  const definition = {
    ...rules,
    basis,
    levels: levels.map((level) => ({ ...level, threshold: level.threshold * 2 })),
  };
  await draftTierProgramme({ definition, by: { id: memberId(1) }, now: now() });
}

async function timed(what: string, work: () => Promise<unknown>): Promise<Figure> {
  const started = performance.now();
  await work();
  return { what, milliseconds: performance.now() - started };
}
