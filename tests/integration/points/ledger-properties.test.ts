import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type NewOrder, recordOrder } from "#app/orders/commands/record-order.server.ts";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { refundPolicies } from "#app/points/rules/programme.ts";
import { createMember } from "#tests/factories/member.ts";

const start = Temporal.Instant.from("2026-01-10T10:00:00Z");

interface World {
  memberId: string;
  customerNumber: string;
  staffId: string;
  now: Temporal.Instant;
  orders: string[];
  claims: { kind: string; id: string }[];
}

const pick = <Item>(items: Item[], index: number) => items[index % Math.max(1, items.length)];
const amount = fc.integer({ min: 1, max: 400 });
const index = fc.nat(50);

const step = fc.oneof(
  fc.record({ act: fc.constant("order" as const), n: amount }),
  fc.record({ act: fc.constant("refund" as const), n: amount, index }),
  fc.record({ act: fc.constant("hold" as const), n: amount }),
  fc.record({
    act: fc.constantFrom("capture" as const, "release" as const, "return" as const),
    index,
  }),
  fc.record({ act: fc.constant("grant" as const), n: amount }),
  fc.record({ act: fc.constant("pass" as const), n: fc.integer({ min: 1, max: 45 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does one step; what the domain refuses changes nothing. */
async function take(world: World, one: Step): Promise<void> {
  try {
    await inTransaction((trx) => perform(trx, world, one));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
  if (one.act !== "pass") return;
  await activateDueLots({ now: world.now });
  await expireDueLots({ now: world.now });
}

async function perform(
  trx: Parameters<typeof holdPoints>[0],
  world: World,
  one: Step,
): Promise<void> {
  const { memberId, now } = world;
  const claim = "index" in one ? pick(world.claims, one.index) : undefined;
  switch (one.act) {
    case "order": {
      const { order } = await recordOrder(trx, { order: orderOf(world, one.n), now });
      await settleOrderPoints(trx, { orderId: order.id, now });
      world.orders.push(order.id);
      return;
    }
    case "refund": {
      const orderId = pick(world.orders, one.index);
      if (!orderId) return;
      const refund = {
        orderId,
        source: "api" as const,
        externalId: randomUUID(),
        amountMinor: one.n * 37,
        reason: null,
      };
      await recordRefund(trx, { ...refund, refundedAt: now });
      return settleOrderPoints(trx, { orderId, now });
    }
    case "hold": {
      const source = { kind: "redemption", id: randomUUID() };
      await holdPoints(trx, { memberId, points: one.n, source, now });
      world.claims.push(source);
      return;
    }
    case "capture":
      return void (claim && (await capturePoints(trx, { memberId, source: claim, now })));
    case "release":
      return void (claim && (await releasePoints(trx, { memberId, source: claim, now })));
    case "return":
      return void (
        claim && (await returnPoints(trx, { memberId, source: claim, reason: null, now }))
      );
    case "grant": {
      const grantedBy = { id: world.staffId, name: "Ella Petersen" };
      const grant = { memberId, points: one.n, reason: "Thanks", grantedBy, now };
      return void (await grantPoints(trx, { ...grant, requestKey: randomUUID() }));
    }
    case "pass":
      world.now = now.add({ hours: 24 * one.n });
  }
}

function orderOf({ now, customerNumber }: World, units: number): NewOrder {
  return {
    source: "api",
    externalId: randomUUID(),
    customer: { email: null, externalId: customerNumber, name: null },
    currency: "EUR",
    totalMinor: units * 100 + 50,
    taxMinor: 0,
    shippingMinor: 0,
    paidWithBalanceMinor: 0,
    paymentReference: null,
    placedAt: now,
    paidAt: now,
    lines: [],
  };
}

test.each(refundPolicies)(
  "whatever happens, the books add up (refunds %s)",
  async (refundPolicy) => {
    const programme = { refundPolicy, expiryMonths: 2 };
    await inTransaction(async (trx) => {
      await saveSetting(trx, { key: "programme", value: programme, updatedBy: null, now: start });
      await installDefaultEarningRules(trx, { validFrom: start, now: start });
    });
    const staffId = (await createMember({ role: "manager" })).id;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const customerNumber = randomUUID();
        const { id: memberId } = await createMember({ externalId: customerNumber });
        const world = { memberId, customerNumber, staffId, now: start, orders: [], claims: [] };
        for (const one of steps) await take(world, one);
        expect(await verifyLedger(database())).toEqual([]);
        const balance = await database()
          .selectFrom("pointsBalance")
          .selectAll()
          .where("memberId", "=", memberId)
          .executeTakeFirst();
        const lowest = refundPolicy === "into-negative" ? Number.NEGATIVE_INFINITY : 0;
        expect(balance?.available ?? 0).toBeGreaterThanOrEqual(lowest);
        expect(balance?.qualifying ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 12 },
    );
  },
);
