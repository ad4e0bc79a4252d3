import { sql } from "kysely";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { products } from "../content/products.ts";
import { toldOrders } from "../content/told-orders.ts";
import type { Person, Product } from "../content/types.ts";
import { react } from "../react.ts";
import { at, personOf, type World } from "../world.ts";

const weeks = 52;
/** What an appetite of 1 orders; every order is a dozen commands of a first start's time. */
const ordersPerWeek = 1 / 28;
const refundShare = 0.04;

interface PlacedOrder {
  id: string;
  totalMinor: number;
  placedAt: Temporal.Instant;
}

/**
 * A year of the shop, week by week, so that points become available and are spent in the order in
 * which it happens: orders, refunds of a few, activation, then what `spend` does with the points.
 */
export async function tradeForAYear(
  world: World,
  {
    spend,
    said,
  }: {
    spend(weekEnd: Temporal.Instant, week: number): Promise<void>;
    said(week: number, of: number): void;
  },
): Promise<number> {
  let count = 0;
  for (let week = 0; week < weeks; week++) {
    const daysAgo = (weeks - week) * 7;
    const placed = await inTransaction((trx) => placeOrders(trx, world, { week, daysAgo }));
    count += placed.length;
    await react(["order.paid"]);
    if (await inTransaction((trx) => refundSome(trx, world, placed)))
      await react(["order.refunded"]);
    const weekEnd = at(world, daysAgo - 7, 1);
    await activateDueLots({ now: weekEnd });
    await spend(weekEnd, week);
    // Tables that were empty a moment ago: without fresh figures every plan reads them whole.
    if (week === 1 || week === 6) await sql`analyze`.execute(database());
    if (week % 13 === 12) said(week + 1, weeks);
  }
  return count;
}

async function placeOrders(
  trx: Transaction<Database>,
  world: World,
  { week, daysAgo }: { week: number; daysAgo: number },
): Promise<PlacedOrder[]> {
  const placed: PlacedOrder[] = [];
  for (const person of world.people) {
    if (person.joinedDaysAgo < daysAgo || !world.random.chance(person.appetite * ordersPerWeek))
      continue;
    const placedAt = at(world, daysAgo - world.random.int(0, 6), world.random.int(420, 1380));
    const basket = { placedAt, number: `${week}-${person.key}`, lines: drawLines(world, person) };
    const { order } = await recordOrder(trx, { order: orderOf(person, basket), now: placedAt });
    placed.push({ id: order.id, totalMinor: order.totalMinor, placedAt });
  }
  for (const { member, daysAgo: day, lines } of toldOrders) {
    if (Math.ceil(day / 7) * 7 !== daysAgo) continue;
    const person = personOf(world, member);
    const placedAt = at(world, day, 1_170);
    const basket = {
      placedAt,
      number: `${week}-${member}-told`,
      lines: lines.map(([sku, quantity]) => lineOf(productOf(sku), { person, quantity })),
    };
    await recordOrder(trx, { order: orderOf(person, basket), now: placedAt });
  }
  return placed;
}

function drawLines({ random }: World, person: Person) {
  const positions = random.weighted([1, 2, 3], (count) => 4 - count);
  const chosen = new Set(
    Array.from({ length: positions }, () =>
      random.weighted(products, ({ popularity }) => popularity),
    ),
  );
  return [...chosen].map((product) => {
    const isDrunk = product.category === "coffee" || product.category === "espresso";
    return lineOf(product, { person, quantity: isDrunk ? random.int(1, 3) : 1 });
  });
}

function lineOf(product: Product, { person, quantity }: { person: Person; quantity: number }) {
  const { sku, name, category, priceMinor: unitAmountMinor } = product;
  return { sku, name: name[person.language], category, quantity, unitAmountMinor };
}

function productOf(sku: string): Product {
  const product = products.find((each) => each.sku === sku);
  if (!product) throw new Error(`nothing is sold as ${sku}`);
  return product;
}

function orderOf(
  person: Person,
  {
    placedAt,
    number,
    lines,
  }: { placedAt: Temporal.Instant; number: string; lines: ReturnType<typeof lineOf>[] },
) {
  const goodsMinor = lines.reduce((sum, line) => sum + line.quantity * line.unitAmountMinor, 0);
  const shippingMinor = goodsMinor >= 4900 ? 0 : 490;
  return {
    source: "api" as const,
    externalId: `NL-${number}`,
    customer: {
      email: person.email,
      externalId: `shop-${person.key}`,
      name: `${person.firstName} ${person.lastName}`,
    },
    currency: "EUR",
    totalMinor: goodsMinor + shippingMinor,
    taxMinor: Math.round((goodsMinor * 7) / 107),
    shippingMinor,
    paidWithBalanceMinor: 0,
    paymentReference: null,
    placedAt,
    paidAt: placedAt,
    lines,
  };
}

async function refundSome(
  trx: Transaction<Database>,
  world: World,
  placed: PlacedOrder[],
): Promise<boolean> {
  const returned = placed.filter(() => world.random.chance(refundShare));
  for (const order of returned) {
    const isWhole = world.random.chance(0.5);
    await recordRefund(trx, {
      orderId: order.id,
      source: "api",
      externalId: `R-${order.id}`,
      amountMinor: isWhole ? order.totalMinor : Math.ceil(order.totalMinor / 3),
      reason: null,
      refundedAt: order.placedAt.add({ hours: 5 }),
    });
  }
  return returned.length > 0;
}
