import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  type NewTransfer,
  writeTransfer,
  writeTransfers,
} from "#app/points/commands/write-transfer.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { newLedgerMember, now } from "#tests/support/ledger-member.ts";

const { member } = newLedgerMember();

test("a ledger that was tampered with is named to the account", async () => {
  await giveEarnedPoints({ memberId: member.id, points: 100, now });
  await database()
    .updateTable("pointsBalance")
    .set({ available: 101 })
    .where("memberId", "=", member.id)
    .execute();
  expect(await verifyLedger(database())).toEqual([
    {
      kind: "balance",
      memberId: member.id,
      objectId: member.id,
      account: "available",
      expected: 100,
      found: 101,
    },
    expect.objectContaining({ kind: "total", memberId: null, account: "available" }),
  ]);
  await database()
    .updateTable("pointsBalance")
    .set({ available: 100 })
    .where("memberId", "=", member.id)
    .execute();
});

test("entries of a transfer or a lot that does not exist are named", async () => {
  const [transferId, lotId] = [randomUUID(), randomUUID()];
  await sql`
    insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at)
    values (${member.id}, ${transferId}, 'available', 5, ${lotId}, ${now}),
           (${member.id}, ${transferId}, 'issued', -5, null, ${now})`.execute(database());
  const found = await verifyLedger(database());
  const named = { memberId: member.id };
  expect(found).toContainEqual(
    expect.objectContaining({ ...named, kind: "transfer", objectId: transferId, found: 10 }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({ ...named, kind: "lot", objectId: lotId, expected: 5, found: 0 }),
  );
});

test("a transfer cannot move points of another member's lot, nor of a member without a ledger", async () => {
  const transfer: NewTransfer = {
    memberId: member.id,
    kind: "earn",
    naturalKey: `earn:${randomUUID()}`,
    occurredAt: now,
    source: { kind: "order", id: "1" },
    postings: [
      { account: "issued", points: -5 },
      { account: "available", points: 5, lotId: randomUUID() },
    ],
  };
  await giveEarnedPoints({ memberId: member.id, points: 100, now });
  const book = (memberId: string) =>
    inTransaction((trx) => writeTransfer(trx, { ...transfer, memberId }));
  const bookAll = (memberId: string) =>
    inTransaction((trx) => writeTransfers(trx, [{ ...transfer, memberId }]));
  for (const write of [book, bookAll]) {
    await expect(write(member.id)).rejects.toMatchObject({ code: "23503" });
    await expect(write(randomUUID())).rejects.toMatchObject({ code: "23503" });
  }
});

test("many transfers at once are refused whole where one of them is not in balance", async () => {
  await giveEarnedPoints({ memberId: member.id, points: 100, now });
  const transfer = (naturalKey: string, points: number): NewTransfer => ({
    memberId: member.id,
    kind: "adjust",
    naturalKey,
    occurredAt: now,
    source: { kind: "test", id: naturalKey },
    postings: [
      { account: "available", points: 5 },
      { account: "adjusted", points },
    ],
  });
  const book = (transfers: NewTransfer[]) => inTransaction((trx) => writeTransfers(trx, transfers));
  const available = async () => {
    const { available } = await database()
      .selectFrom("pointsBalance")
      .select("available")
      .where("memberId", "=", member.id)
      .executeTakeFirstOrThrow();
    return available;
  };
  await expect(book([transfer("one", -5), transfer("two", -4)])).rejects.toMatchObject({
    code: "23514",
  });
  expect(await available()).toBe(100);
  await book([transfer("one", -5), transfer("two", -5)]);
  expect(await available()).toBe(110);
  await expect(book([transfer("three", -5), transfer("two", -5)])).rejects.toMatchObject({
    code: "23505",
  });
  expect(await available()).toBe(110);
});

test.each(["points_lot", "points_balance"])("rows of %s stay", async (table) => {
  await giveEarnedPoints({ memberId: member.id, points: 100, now });
  await expect(sql.raw(`delete from ${table}`).execute(database())).rejects.toThrow("append only");
});
