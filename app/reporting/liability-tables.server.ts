import { majorAmount } from "#app/orders/rules/money.ts";
import type { LiabilityReport } from "./queries/find-liability-report.server.ts";

type Cell = string | number | null;
type Columns<Row> = Record<string, (row: Row, report: LiabilityReport) => Cell>;

/** The tables of the liability page as files; their columns keep their English names. */
export const liabilityTables = {
  movements: table(
    ({ movements, inMoney }) =>
      movements.map((movement, index) => ({ ...movement, money: inMoney[index]! })),
    {
      month: ({ month }) => month,
      opening: ({ opening }) => opening,
      issued: ({ issued }) => issued,
      of_which_earned: ({ details }) => details.earned,
      of_which_granted: ({ details }) => details.granted,
      redeemed: ({ redeemed }) => redeemed,
      of_which_spent: ({ details }) => details.spent,
      of_which_returned: ({ details }) => details.returned,
      expired: ({ expired }) => expired,
      adjusted: ({ adjusted }) => adjusted,
      of_which_taken_back: ({ details }) => details.takenBack,
      of_which_other: ({ details }) => details.otherAdjustments,
      closing: ({ closing }) => closing,
      currency: (_, { currency }) => currency,
      opening_value: ({ money }, report) => major(money.opening, report),
      issued_value: ({ money }, report) => major(money.issued, report),
      redeemed_value: ({ money }, report) => major(money.redeemed, report),
      expired_value: ({ money }, report) => major(money.expired, report),
      adjusted_value: ({ money }, report) => major(money.adjusted, report),
      closing_value: ({ money }, report) => major(money.closing, report),
    },
  ),
  age: table(({ liability }) => liability.byAge, {
    months_since_earned_from: ({ band }) => band,
    pending: ({ pending }) => pending,
    available: ({ available }) => available,
    held: ({ held }) => held,
    points: ({ points }) => points,
    expected_to_be_redeemed: ({ expectedPoints }) => expectedPoints,
    currency: (_, { currency }) => currency,
    value: ({ valueMinor }, report) => major(valueMinor, report),
    liability: ({ liabilityMinor }, report) => major(liabilityMinor, report),
  }),
  expiry: table(({ expiries }) => expiries, {
    last_month_of_use: ({ month }) => month ?? "never expires",
    points: ({ points }) => points,
  }),
  tiers: table(({ tiers }) => tiers ?? [], {
    tier_en: ({ name }) => name?.en ?? null,
    tier_de: ({ name }) => name?.de ?? null,
    members: ({ members }) => members,
    pending: ({ pending }) => pending,
    available: ({ available }) => available,
    held: ({ held }) => held,
  }),
  cohorts: table(({ cohorts }) => cohorts, {
    cohort: ({ month }) => month,
    months_in_cohort: (_, { range }) => range.cohortLength,
    earned: ({ earned }) => earned,
    taken_back: ({ takenBack }) => takenBack,
    redeemed: ({ redeemed }) => redeemed,
    expired: ({ expired }) => expired,
    outstanding: ({ outstanding }) => outstanding,
    redemption_rate: ({ redemptionRate }) => rate(redemptionRate),
  }),
  triangle: table(
    ({ cohorts }) =>
      cohorts.flatMap(({ month, rates }) => rates.map((share, age) => ({ month, age, share }))),
    {
      cohort: ({ month }) => month,
      age: ({ age }) => age,
      redeemed_so_far: ({ share }) => rate(share),
    },
  ),
  curve: table(({ curve }) => curve.points, {
    months_since_earned: ({ age }) => age,
    cohorts: ({ cohorts }) => cohorts,
    exposed: ({ exposed }) => exposed,
    redeemed: ({ redeemed }) => redeemed,
    expired: ({ expired }) => expired,
    redemption_rate: ({ redemptionRate }) => rate(redemptionRate),
    expiry_rate: ({ expiryRate }) => rate(expiryRate),
  }),
  bounds: table(({ bounds }) => bounds, {
    assumption: ({ tail }) => tail,
    outstanding: ({ points }) => points,
    expected_redemption: (bound) => rate(bound.rate),
    breakage_points: ({ breakagePoints }) => breakagePoints,
    currency: (_, { currency }) => currency,
    value: ({ valueMinor }, report) => major(valueMinor, report),
    breakage: ({ breakageMinor }, report) => major(breakageMinor, report),
    liability: ({ liabilityMinor }, report) => major(liabilityMinor, report),
  }),
  allocation: table(({ allocation }) => [allocation], {
    month: (_, { range }) => range.to,
    orders: ({ orders }) => orders,
    points_issued: ({ pointsIssued }) => pointsIssued,
    expected_redemption: (allocation) => rate(allocation.rate),
    currency: (_, { currency }) => currency,
    transaction_price: ({ salesMinor }, report) => major(salesMinor, report),
    stand_alone_price_of_points: ({ pointsPriceMinor }, report) => major(pointsPriceMinor, report),
    revenue_of_goods: ({ goodsRevenueMinor }, report) => major(goodsRevenueMinor, report),
    deferred_for_points: ({ deferredMinor }, report) => major(deferredMinor, report),
  }),
};

function table<Row>(rowsOf: (report: LiabilityReport) => readonly Row[], columns: Columns<Row>) {
  return (report: LiabilityReport) => ({
    head: Object.keys(columns),
    rows: oneBatch(
      rowsOf(report).map((row) => Object.values(columns).map((read) => read(row, report))),
    ),
  });
}

async function* oneBatch(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}

function major(amountMinor: number, { currency }: LiabilityReport): number {
  return majorAmount({ amountMinor, currency });
}

/** Four decimals: a hundredth of a per cent. */
function rate(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}
