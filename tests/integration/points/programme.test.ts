import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { changeProgramme } from "#app/points/commands/change-programme.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import { findProgrammeSettings } from "#app/points/queries/find-programme-settings.server.ts";
import { listProgrammeConsequences } from "#app/points/queries/list-programme-consequences.server.ts";
import type { Programme } from "#app/points/rules/programme.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");

async function changed(programme: Partial<Programme>, includesTax?: boolean) {
  const { version, ...before } = await findProgrammeSettings(database());
  const after = {
    programme: { ...before.programme, ...programme },
    basis: { ...before.basis, ...(includesTax === undefined ? {} : { includesTax }) },
  };
  return { version, before, after };
}

async function consequencesOf(programme: Partial<Programme>, includesTax?: boolean) {
  const { before, after } = await changed(programme, includesTax);
  return listProgrammeConsequences(database(), { before, after, now });
}

test("another time zone: counts the lots that end on another day, and moves none", async () => {
  const [a, b] = [await createMember(), await createMember()];
  // The end of 30 November in Berlin is still 30 November in New York, but of the day that begins.
  const berlinMidnight = Temporal.Instant.from("2026-11-30T23:00:00Z");
  const noon = Temporal.Instant.from("2026-11-30T17:00:00Z");
  for (const memberId of [a.id, a.id, b.id])
    await giveEarnedPoints({ memberId, points: 10, now, expiresAt: berlinMidnight });
  await giveEarnedPoints({ memberId: b.id, points: 10, now, expiresAt: noon });
  expect(await consequencesOf({ timeZone: "Asia/Tokyo" })).toEqual([
    { setting: "timeZone", key: "timeZone", values: { lots: 4, members: 2 } },
  ]);
  expect(await consequencesOf({ timeZone: "Europe/Vienna" })).toMatchObject([
    { values: { lots: 0, members: 0 } },
  ]);
});

test("tax left out: counts what the orders of the last 30 days would have brought less", async () => {
  const { id: memberId } = await createMember();
  await inTransaction((trx) =>
    installDefaultEarningRules(trx, {
      validFrom: Temporal.Instant.from("2026-01-01T00:00:00Z"),
      now,
    }),
  );
  for (const [index, days] of [5, 20, 40].entries())
    await database()
      .insertInto("shopOrder")
      .values({
        source: "api",
        externalId: `tax-${index}`,
        memberId,
        matchedAt: now,
        currency: "EUR",
        totalMinor: 11_900,
        taxMinor: 1_900,
        shippingMinor: 0,
        paidWithBalanceMinor: 0,
        pointsBasisMinor: 11_900,
        placedAt: now.subtract({ hours: 24 * days }),
        paidAt: now.subtract({ hours: 24 * days }),
      })
      .execute();
  const [told] = await consequencesOf({}, false);
  expect(told).toMatchObject({ setting: "includesTax", key: "orders" });
  expect(told?.values).toMatchObject({ orders: 2, direction: "fewer", points: 38 });
});

test("refunds into the negative: counts who has spent points of purchases that can be refunded", async () => {
  const { id: memberId } = await createMember();
  const order = await database()
    .insertInto("shopOrder")
    .values({
      source: "api",
      externalId: "spent",
      memberId,
      matchedAt: now,
      currency: "EUR",
      totalMinor: 5_000,
      pointsBasisMinor: 5_000,
      placedAt: now,
      paidAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const spent = async () =>
    (await consequencesOf({ refundPolicy: "into-negative" }))[0]?.values.members;
  await giveEarnedPoints({ memberId, points: 50, now, orderId: order.id });
  expect(await spent()).toBe(0);
  const source = { kind: "redemption", id: "x" };
  await inTransaction(async (trx) => {
    await holdPoints(trx, { memberId, points: 20, source, now });
    await trx
      .updateTable("pointsLot")
      .set({ available: 30, held: 0 })
      .where("memberId", "=", memberId)
      .execute();
  });
  expect(await spent()).toBe(1);
});

test("saves what was confirmed, once, with before and after in the audit log", async () => {
  const { id, displayName: name } = await createMember({ role: "admin" });
  const by = { id, name };
  const { version, after } = await changed({ pendingDays: 7, maxBalancePoints: 9_000 });
  const save = (pendingDays: number) =>
    inTransaction((trx) =>
      changeProgramme(trx, {
        settings: { ...after, programme: { ...after.programme, pendingDays } },
        version,
        by,
        now,
      }),
    );
  const answers = await Promise.allSettled([save(7), save(8), save(9)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "changed-meanwhile" },
  });
  const audits = await database()
    .selectFrom("auditEntry")
    .select("facts")
    .where("action", "=", "programme.changed")
    .execute();
  expect(audits).toMatchObject([
    {
      facts: {
        before: { pendingDays: 14, maxBalancePoints: null },
        after: { maxBalancePoints: 9_000 },
      },
    },
  ]);
  const { programme } = await findProgrammeSettings(database());
  expect([7, 8, 9]).toContain(programme.pendingDays);
});

test("an order settled after the change follows the new rules, what exists keeps its days", async () => {
  const { id: memberId } = await createMember();
  const promised = Temporal.Instant.from("2027-01-01T00:00:00Z");
  await giveEarnedPoints({ memberId, points: 5, now, expiresAt: promised });
  const { version, after } = await changed({ expiryMonths: 3 });
  const { id, displayName: name } = await createMember({ role: "admin" });
  await inTransaction((trx) =>
    changeProgramme(trx, { settings: after, version, by: { id, name }, now }),
  );
  const order = await database()
    .insertInto("shopOrder")
    .values({
      source: "api",
      externalId: "after",
      memberId,
      matchedAt: now,
      currency: "EUR",
      totalMinor: 1_000,
      pointsBasisMinor: 1_000,
      placedAt: now,
      paidAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await inTransaction((trx) => settleOrderPoints(trx, { orderId: order.id, now }));
  const lots = await database()
    .selectFrom("pointsLot")
    .select("expiresAt")
    .where("memberId", "=", memberId)
    .orderBy("expiresAt")
    .execute();
  expect(lots[0]?.expiresAt).toBe("2027-01-01T00:00:00Z");
  expect(lots[1]?.expiresAt?.slice(0, 7)).toBe("2027-02");
});
