import { randomUUID } from "node:crypto";
import { beforeEach } from "vitest";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import { createRuleMaker } from "#tests/factories/earning.ts";
import { createMember } from "#tests/factories/member.ts";

export const start = Temporal.Instant.from("2026-11-02T08:00:00Z");
export const hours = (count: number) => start.add({ hours: count });

export interface Purchase {
  buyer?: { externalId: string };
  at?: Temporal.Instant;
  totalMinor?: number;
  now?: Temporal.Instant;
  lines?: {
    sku: string;
    name: string;
    category: string;
    quantity: number;
    unitAmountMinor: number;
  }[];
}

/** Before each test a programme without rules, a manager who makes some, and a member who buys. */
export function newEarner() {
  const by = { id: "", name: "" };
  const member = { id: "", externalId: "" };
  beforeEach(async () => {
    // Rules of other tests must not speak here.
    await database().updateTable("earningRule").set({ endedAt: "2026-01-01T00:00:00Z" }).execute();
    await setProgramme({});
    Object.assign(by, await createRuleMaker());
    Object.assign(member, await newMember());
  });
  const placeOrder = (purchase: Purchase = {}) => orderOf({ buyer: member, ...purchase });
  return {
    by,
    member,
    placeOrder,
    async buy(purchase: Purchase = {}) {
      const orderId = await placeOrder(purchase);
      await settle(orderId, purchase.now ?? purchase.at ?? hours(1));
      return orderId;
    },
    pointsOf: (memberId = member.id) => pointsOf(memberId),
    act: (ruleId: string, now: Temporal.Instant, kind: "rule" | "campaign" = "rule") => ({
      ruleId,
      kind,
      by,
      now,
    }),
  };
}

export async function newMember() {
  const externalId = `C-${randomUUID()}`;
  return { id: (await createMember({ externalId })).id, externalId };
}

export const setProgramme = (value: Settings["programme"]) =>
  inTransaction((trx) =>
    saveSetting(trx, { key: "programme", value, updatedBy: null, now: start }),
  );

export const settle = (orderId: string, now: Temporal.Instant) =>
  inTransaction((trx) => settleOrderPoints(trx, { orderId, now }));

async function orderOf({
  buyer,
  at = hours(1),
  totalMinor = 10_000,
  lines = [],
}: Purchase & { buyer: { externalId: string } }) {
  const { order } = await inTransaction((trx) =>
    recordOrder(trx, {
      order: {
        source: "api",
        externalId: randomUUID(),
        customer: { email: null, externalId: buyer.externalId, name: null },
        currency: "EUR",
        totalMinor,
        taxMinor: 0,
        shippingMinor: 0,
        paidWithBalanceMinor: 0,
        paymentReference: null,
        placedAt: at,
        paidAt: at,
        lines,
      },
      now: at,
    }),
  );
  return order.id;
}

async function pointsOf(memberId: string) {
  const balance = await database()
    .selectFrom("pointsBalance")
    .select((eb) => eb("pending", "+", eb.ref("available")).as("points"))
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return Number(balance?.points ?? 0);
}
