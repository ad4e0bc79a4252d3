import { describe, expect, test } from "vitest";
import { database } from "#app/platform/db.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createCampaign, createRule } from "#tests/factories/earning.ts";
import { hours, newEarner, newMember, settle, start } from "#tests/support/earner.ts";
import { patiently } from "#tests/support/patiently.ts";

const { by, member, buy, placeOrder, pointsOf } = newEarner();

describe("a campaign", () => {
  test("with a budget of 1,000 gives exactly that to fifty simultaneous earners", async () => {
    await createRule({ now: start, by });
    const campaignId = await createCampaign({ now: start, by, budgetPoints: 1_000 });
    const buyers = await Promise.all(Array.from({ length: 50 }, () => patiently(newMember)));
    const orders = await Promise.all(
      buyers.map((buyer) => patiently(() => placeOrder({ buyer, totalMinor: 3_300 }))),
    );
    await Promise.all(orders.map((id) => patiently(() => settle(id, hours(2)))));
    const { given } = await database()
      .selectFrom("pointsTransfer")
      .innerJoin("pointsLot", "pointsLot.transferId", "pointsTransfer.id")
      .select((eb) => eb.fn.sum<string>("pointsLot.granted").as("given"))
      .where("ruleId", "=", campaignId)
      .executeTakeFirstOrThrow();
    expect(Number(given)).toBe(1_000);
    const { spentPoints } = await database()
      .selectFrom("campaignBudget")
      .select("spentPoints")
      .where("ruleId", "=", campaignId)
      .executeTakeFirstOrThrow();
    expect(spentPoints).toBe(1_000);
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("takes from its budget once, however often an order is settled", async () => {
    await createRule({ now: start, by });
    const campaignId = await createCampaign({ now: start, by, budgetPoints: 1_000 });
    const orderId = await buy();
    await settle(orderId, hours(2));
    await settle(orderId, hours(3));
    expect(await pointsOf()).toBe(200);
    const budget = database().selectFrom("campaignBudget").select("spentPoints");
    expect(await budget.where("ruleId", "=", campaignId).executeTakeFirst()).toEqual({
      spentPoints: 100,
    });
  });

  test("reads in the history as what it is, and ends with its last day", async () => {
    await createRule({ now: start, by });
    await createCampaign({ now: start, by, conditions: { days: { through: "2026-11-02" } } });
    await buy({ at: Temporal.Instant.from("2026-11-02T22:59:00Z") });
    await buy({ at: Temporal.Instant.from("2026-11-02T23:00:00Z") });
    expect(await pointsOf()).toBe(300);
    const facts = await database()
      .selectFrom("pointsTransfer")
      .select("facts")
      .where("memberId", "=", member.id)
      .where("kind", "=", "earn")
      .execute();
    const titles = facts.flatMap((row) => (row.facts as { campaign?: unknown }).campaign ?? []);
    expect(titles).toEqual([{ de: "Doppelte Punkte", en: "Double points" }]);
  });
});
