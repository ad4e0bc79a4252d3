import { expect, test } from "vitest";
import { database } from "#app/platform/db.server.ts";
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
