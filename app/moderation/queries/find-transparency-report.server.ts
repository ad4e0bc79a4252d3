import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import {
  type Disputes,
  type ReportRow,
  type ReportSection,
  sectionNames,
  spanOfYear,
  type TransparencyReport,
} from "../rules/transparency-report.ts";
import {
  countAutomated,
  countComplaints,
  countNotices,
  countOrders,
  countOwnMeasures,
  countSuspensions,
  type Span,
} from "./count-for-transparency.server.ts";

declare global {
  interface Settings {
    /** Whether the brand is exempt as a micro or small enterprise, and what is decided elsewhere. */
    transparency: { isSmall: boolean; disputes: Record<string, Disputes> };
  }
}

/** The figures of a year, counted from the records themselves: nothing is kept twice. */
export async function findTransparencyReport(
  db: Reader,
  { year, timeZone }: { year: number; timeZone: string },
): Promise<TransparencyReport> {
  const span = spanOfYear(year, timeZone);
  const setting = await findSetting(db, "transparency");
  const sections = await Promise.all(
    sectionNames.map(async (name) => ({
      name,
      rows:
        name === "disputes"
          ? [enteredDisputes(setting?.disputes[String(year)])]
          : await counters[name](db, span),
    })),
  );
  return { year, sections };
}

type Counter = (db: Reader, span: Span) => Promise<ReportRow[]>;

const counters: Record<Exclude<ReportSection, "disputes">, Counter> = {
  ordersToAct: (db, span) => countOrders(db, { kind: "order-to-act", by: "category" }, span),
  ordersToActByState: (db, span) => countOrders(db, { kind: "order-to-act", by: "state" }, span),
  ordersToInform: (db, span) => countOrders(db, { kind: "order-to-inform", by: "category" }, span),
  ordersToInformByState: (db, span) =>
    countOrders(db, { kind: "order-to-inform", by: "state" }, span),
  notices: (db, span) => countNotices(db, ["notice", "trusted-flagger"], span),
  ownByMeasure: (db, span) => countOwnMeasures(db, "measure", span),
  ownBySubject: (db, span) => countOwnMeasures(db, "subject", span),
  complaints: countComplaints,
  suspensions: countSuspensions,
  automated: countAutomated,
};

function enteredDisputes(
  { received, reversed, confirmed }: Disputes = { received: 0, reversed: 0, confirmed: 0 },
): ReportRow {
  const open = Math.max(0, received - reversed - confirmed);
  return { of: null, values: { received, reversed, confirmed, open } };
}
