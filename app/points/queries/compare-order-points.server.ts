import { pointsBasis } from "#app/orders/rules/points-basis.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { pointsForAmount } from "../rules/earn.ts";
import type { ProgrammeSettings } from "../rules/programme-form.ts";
import { listEarningRulesAt } from "./list-earning-rules.server.ts";

export const comparedDays = 30;
const mostOrders = 50_000;

/**
 * What members' orders of the last days would have brought by the rules in force with these
 * settings and with those; orders of which tax and shipping are not known are left out.
 */
export async function compareOrderPoints(
  db: Reader,
  {
    before,
    after,
    now,
  }: { before: ProgrammeSettings; after: ProgrammeSettings; now: Temporal.Instant },
): Promise<{ orders: number; before: number; after: number }> {
  const [rules, orders] = await Promise.all([
    listEarningRulesAt(db, { trigger: "order-paid", at: now }),
    listRecentOrders(db, now),
  ]);
  const pointsWith = (order: (typeof orders)[number], settings: ProgrammeSettings) =>
    order.currency === settings.programme.currency
      ? rules.reduce(
          (sum, { definition }) =>
            sum +
            pointsForAmount({
              amountMinor: pointsBasis(order, settings.basis),
              currency: order.currency,
              perCurrencyUnit: definition.amount.perCurrencyUnit,
              rounding: settings.programme.rounding,
            }),
          0,
        )
      : 0;
  const total = (settings: ProgrammeSettings) =>
    orders.reduce((sum, order) => sum + pointsWith(order, settings), 0);
  return { orders: orders.length, before: total(before), after: total(after) };
}

async function listRecentOrders(db: Reader, now: Temporal.Instant) {
  const rows = await db
    .selectFrom("shopOrder")
    .select(["currency", "totalMinor", "taxMinor", "shippingMinor", "paidWithBalanceMinor"])
    .where("memberId", "is not", null)
    .where("paidAt", ">", now.subtract({ hours: 24 * comparedDays }).toString())
    .where("taxMinor", "is not", null)
    .limit(mostOrders)
    .execute();
  return rows.map((row) => ({
    currency: row.currency,
    totalMinor: row.totalMinor,
    taxMinor: row.taxMinor ?? 0,
    shippingMinor: row.shippingMinor ?? 0,
    paidWithBalanceMinor: row.paidWithBalanceMinor ?? 0,
  }));
}
