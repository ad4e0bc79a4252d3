import { pointsBasis } from "#app/orders/rules/points-basis.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { type Award, evaluateFact } from "../rules/earning/evaluate.ts";
import { factOfOrder } from "../rules/earning/order-fact.ts";
import type { ProgrammeSettings } from "../rules/programme-form.ts";
import { findGroundAt, type GroundAt } from "./list-earning-rules.server.ts";

export const comparedDays = 30;
const mostOrders = 50_000;

/**
 * What members' orders of the last days would have brought by the rules in force now, with these
 * settings and with those: without levels, segments and limits over time. Orders of which tax and
 * shipping are not known are left out.
 */
export async function compareOrderPoints(
  db: Reader,
  {
    before,
    after,
    now,
  }: { before: ProgrammeSettings; after: ProgrammeSettings; now: Temporal.Instant },
): Promise<{ orders: number; before: number; after: number }> {
  const [ground, orders] = await Promise.all([
    findGroundAt(db, { trigger: "order-paid", memberId: null, at: now }),
    listRecentOrders(db, now),
  ]);
  const pointsWith = (settings: ProgrammeSettings) =>
    orders
      .map((order) => ({ ...order, pointsBasisMinor: pointsBasis(order, settings.basis) }))
      .flatMap((order) => awardsOf(order, ground, settings.programme))
      .reduce((sum, { points }) => sum + points, 0);
  return { orders: orders.length, before: pointsWith(before), after: pointsWith(after) };
}

function awardsOf(
  order: Parameters<typeof factOfOrder>[0],
  { rules, campaigns, rankOf }: GroundAt,
  programme: ProgrammeSettings["programme"],
): Award[] {
  return evaluateFact({
    fact: factOfOrder(order, { lines: [], isFirst: false }),
    member: { segmentIds: [], standing: null },
    rules,
    campaigns,
    capUseOf: () => ({ inPeriod: 0, overall: 0 }),
    balance: 0,
    ground: { programme, rankOf },
  });
}

async function listRecentOrders(db: Reader, now: Temporal.Instant) {
  const rows = await db
    .selectFrom("shopOrder")
    .select(["id", "source", "memberId", "placedAt", "paidAt"])
    .select(["currency", "totalMinor", "taxMinor", "shippingMinor", "paidWithBalanceMinor"])
    .where("memberId", "is not", null)
    .where("paidAt", ">", now.subtract({ hours: 24 * comparedDays }).toString())
    .where("taxMinor", "is not", null)
    .limit(mostOrders)
    .execute();
  return rows.map((row) => ({
    ...row,
    memberId: row.memberId!,
    taxMinor: row.taxMinor ?? 0,
    shippingMinor: row.shippingMinor ?? 0,
    paidWithBalanceMinor: row.paidWithBalanceMinor ?? 0,
  }));
}
