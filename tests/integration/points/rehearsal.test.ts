import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import { findPointsForBasket } from "#app/points/queries/find-points-for-basket.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { rehearseRule } from "#app/points/queries/rehearse-rule.server.ts";
import type { EarningDefinition } from "#app/points/rules/earning/definition.ts";
import { createCampaign, createRule, createRuleMaker } from "#tests/factories/earning.ts";
import { createMember } from "#tests/factories/member.ts";

const start = Temporal.Instant.from("2026-10-02T08:00:00Z");
const end = Temporal.Instant.from("2026-10-30T08:00:00Z");
const definition: EarningDefinition = {
  trigger: "order-paid",
  amount: { perCurrencyUnit: 1.5 },
  conditions: { minimumAmountMinor: 1_000 },
  limits: { perPeriod: { points: 200, period: "week" } },
  multipliedByLevel: true,
  countsForStatus: true,
  delayDays: 0,
};

async function buy(
  externalId: string,
  { at, totalMinor }: { at: Temporal.Instant; totalMinor: number },
) {
  await inTransaction(async (trx) => {
    const { order } = await recordOrder(trx, {
      order: {
        source: "api",
        externalId: randomUUID(),
        customer: { email: null, externalId, name: null },
        currency: "EUR",
        totalMinor,
        taxMinor: 0,
        shippingMinor: 0,
        paidWithBalanceMinor: 0,
        paymentReference: null,
        placedAt: at,
        paidAt: at,
        lines: [],
      },
      now: at,
    });
    await settleOrderPoints(trx, { orderId: order.id, now: at });
  });
}

test("a dry run, the real thing and the preview agree to the point", async () => {
  const by = await createRuleMaker();
  await createRule({ now: start, by, ...definition });
  const buyers = await Promise.all(
    ["D-1", "D-2", "D-3"].map((externalId) => createMember({ externalId })),
  );
  for (const [index, buyer] of buyers.entries())
    for (let day = 1; day <= 12; day++)
      await buy(buyer.externalId!, {
        at: start.add({ hours: 24 * day + index }),
        totalMinor: 999 + 1_337 * ((day * 7 + index) % 9),
      });
  const live = await Promise.all(
    buyers.map(async ({ id }) => (await findPointsSummary(database(), id)).available),
  );
  const run = (draft: EarningDefinition) =>
    rehearseRule({
      draft,
      current: definition,
      over: "2026-10",
      now: end,
      signal: new AbortController().signal,
    });
  const same = await run(definition);
  const sum = live.reduce((total, points) => total + points, 0);
  expect(same).toMatchObject({
    facts: 36,
    isCut: false,
    draft: { points: sum, members: 3, costMinor: sum },
    today: { points: sum, members: 3, costMinor: sum },
  });
  expect(same.largest.map(({ points }) => points)).toEqual(live.toSorted((a, b) => b - a));
  const generous = await run({ ...definition, limits: {} });
  expect(generous.draft.points).toBeGreaterThan(sum);
  expect(generous.today?.points).toBe(sum);

  await createCampaign({ now: end, by });
  const [buyer] = buyers;
  const preview = await findPointsForBasket(database(), {
    memberId: buyer!.id,
    amountMinor: 5_050,
    currency: "EUR",
    now: end.add({ hours: 1 }),
  });
  expect(preview).toMatchObject({ points: 150, campaignPoints: 75 });
  const before = (await findPointsSummary(database(), buyer!.id)).available;
  await buy("D-1", { at: end.add({ hours: 1 }), totalMinor: 5_050 });
  expect((await findPointsSummary(database(), buyer!.id)).available - before).toBe(150);
});

test("a dry run that nobody waits for stops", async () => {
  const signal = AbortSignal.abort();
  await expect(
    rehearseRule({ draft: definition, current: null, over: "30", now: end, signal }),
  ).rejects.toThrow();
});
