import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { eraseBuyer } from "#app/orders/commands/erase-buyer.server.ts";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { forfeitPoints } from "#app/points/commands/forfeit-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const close = (memberId: string) =>
  closeAccount({ memberId, formerName: "Ehemaliges Mitglied", now });
const forfeit = (memberId: string, occasion: string) =>
  inTransaction((trx) => forfeitPoints(trx, { memberId, occasion, now }));

async function balance(memberId: string) {
  expect(await verifyLedger(database())).toEqual([]);
  return database()
    .selectFrom("pointsBalance")
    .select(["pending", "available", "held"])
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
}

test("points of a closed account leave the books, claimed ones when they come back", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 100, now });
  await giveEarnedPoints({ memberId, points: 40, now, activatesAt: now.add({ hours: 240 }) });
  const source = { kind: "redemption", id: randomUUID() };
  await inTransaction((trx) => holdPoints(trx, { memberId, points: 30, source, now }));
  await close(memberId);
  expect(await forfeit(memberId, "closing")).toBe(110);
  expect(await forfeit(memberId, "closing")).toBe(0);
  expect(await balance(memberId)).toEqual({ pending: 0, available: 0, held: 30 });
  await inTransaction((trx) => releasePoints(trx, { memberId, source, now }));
  expect(await forfeit(memberId, "release")).toBe(30);
  expect(await balance(memberId)).toEqual({ pending: 0, available: 0, held: 0 });
});

test("an open account forfeits nothing", async () => {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 100, now });
  expect(await forfeit(memberId, "mistake")).toBe(0);
  expect(await balance(memberId)).toMatchObject({ available: 100 });
});

test("orders of a closed account stay, without the person", async () => {
  const externalId = randomUUID();
  const { id: memberId } = await createMember({ externalId });
  const { order } = await inTransaction((trx) =>
    recordOrder(trx, {
      order: {
        source: "api",
        externalId: randomUUID(),
        customer: { email: "levent@example.org", externalId, name: "Levent Aksoy" },
        currency: "EUR",
        totalMinor: 3_280,
        taxMinor: 0,
        shippingMinor: 0,
        paidWithBalanceMinor: 0,
        paymentReference: null,
        placedAt: now,
        paidAt: now,
        lines: [],
      },
      now,
    }),
  );
  await inTransaction((trx) => eraseBuyer(trx, { memberId }));
  const row = await database()
    .selectFrom("shopOrder")
    .select(["totalMinor", "customerEmail", "customerExternalId", "customerName"])
    .where("id", "=", order.id)
    .executeTakeFirst();
  expect(row).toEqual({
    totalMinor: 3_280,
    customerEmail: null,
    customerExternalId: null,
    customerName: null,
  });
});
