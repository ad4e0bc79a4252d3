import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { patiently } from "#tests/support/patiently.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
let memberId: string;

beforeEach(async () => {
  memberId = (await createMember()).id;
  await giveEarnedPoints({ memberId, points: 100, now });
});

describe.each(["points_transfer", "points_entry"])("of %s the application's role", (table) => {
  test.each([
    `update ${table} set occurred_at = now()`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ])("is refused: %s", async (statement) => {
    await expect(sql.raw(statement).execute(database())).rejects.toThrow("append only");
  });
});

describe("the database refuses", () => {
  const transferId = () =>
    sql`(select id from points_transfer where member_id = ${memberId} limit 1)`;

  test.each([
    { what: "redeemable points from nowhere", values: "'available', 5" },
    { what: "status from nowhere", values: "'qualifying', 5" },
    { what: "points paid with status", values: "'available', 5), ('qualified', -5" },
  ])("entries that do not sum to zero: $what", async ({ values }) => {
    const insert = sql`
      insert into points_entry (member_id, transfer_id, account, points, occurred_at)
      select ${memberId}, ${transferId()}, account, points, now()
        from (values (${sql.raw(values)})) as entry (account, points)`;
    await expect(inTransaction((trx) => insert.execute(trx))).rejects.toThrow("sum to zero");
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("a lot below zero", async () => {
    const overdraw = sql`update points_lot set available = -1 where member_id = ${memberId}`;
    await expect(overdraw.execute(database())).rejects.toMatchObject({ code: "23514" });
  });
});

test("200 simultaneous spends against one balance never overdraw it", async () => {
  const spend = () => {
    const source = { kind: "redemption", id: randomUUID() };
    return patiently(() =>
      inTransaction((trx) => holdPoints(trx, { memberId, points: 3, source, now })),
    );
  };
  const results = await Promise.allSettled(Array.from({ length: 200 }, spend));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(33);
  for (const result of results)
    if (result.status === "rejected")
      expect(result.reason).toMatchObject({ code: "insufficient-points" });
  const balance = await database()
    .selectFrom("pointsBalance")
    .select(["available", "held"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  expect(balance).toEqual({ available: 1, held: 99 });
  expect(await verifyLedger(database())).toEqual([]);
});
