import { randomUUID } from "node:crypto";
import { beforeEach, expect } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createMember } from "#tests/factories/member.ts";

type Source = { kind: string; id: string };

export const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
export const days = (count: number) => now.add({ hours: 24 * count });
export const claim = (): Source => ({ kind: "redemption", id: randomUUID() });

/** A new member before each test, and what can be done with their points; looking verifies all. */
export function newLedgerMember() {
  const member = { id: "" };
  beforeEach(async () => {
    member.id = (await createMember()).id;
  });
  return {
    member,
    hold: (points: number, source = claim(), at = now) =>
      inTransaction((trx) => holdPoints(trx, { memberId: member.id, points, source, now: at })),
    spend: (points: number, source: Source, at = now) =>
      inTransaction(async (trx) => {
        await holdPoints(trx, { memberId: member.id, points, source, now: at });
        await capturePoints(trx, { memberId: member.id, source, now: at });
      }),
    giveBack: (source: Source, at = now) =>
      inTransaction((trx) =>
        returnPoints(trx, { memberId: member.id, source, reason: null, now: at }),
      ),
    refund: (orderId: string, refundedMinor: number, paidMinor = 10_000, at = now) =>
      inTransaction((trx) =>
        correctEarnings(trx, {
          memberId: member.id,
          source: { kind: "order", id: orderId },
          reversed: refundedMinor,
          of: paidMinor,
          now: at,
        }),
      ),
    balance: () => balanceOf(member.id),
    lots: () => lotsOf(member.id),
  };
}

export const setPolicy = (refundPolicy: "only-pending" | "down-to-zero" | "into-negative") =>
  inTransaction((trx) =>
    saveSetting(trx, { key: "programme", value: { refundPolicy }, updatedBy: null, now }),
  );

async function balanceOf(memberId: string) {
  const { pending, available, held, qualifying } = await database()
    .selectFrom("pointsBalance")
    .selectAll()
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
  expect(await verifyLedger(database())).toEqual([]);
  return { pending, available, held, qualifying };
}

async function lotsOf(memberId: string) {
  const rows = await database()
    .selectFrom("pointsLot")
    .select(["available", "expiresAt"])
    .where("memberId", "=", memberId)
    .orderBy("expiresAt")
    .execute();
  return rows.map((lot) => [lot.available, lot.expiresAt]);
}
