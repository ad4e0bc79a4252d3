import { beforeEach, describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { newLedgerMember, now } from "#tests/support/ledger-member.ts";

const { member, balance } = newLedgerMember();

describe("a grant", () => {
  const staff = { id: "", name: "Ella Petersen" };
  const grant = (overrides: { points?: number; reason?: string; requestKey?: string } = {}) =>
    inTransaction((trx) =>
      grantPoints(trx, {
        memberId: member.id,
        points: 200,
        reason: "For the tasting notes you wrote.",
        requestKey: "one",
        grantedBy: staff,
        now,
        ...overrides,
      }),
    );

  beforeEach(async () => {
    staff.id = (await createMember({ role: "manager" })).id;
  });

  test("is available at once, without status, in the audit log with its words", async () => {
    await grant();
    expect((await grant()).isRepeat).toBe(true);
    expect(await balance()).toEqual({ pending: 0, available: 200, held: 0, qualifying: 0 });
    const entries = await database()
      .selectFrom("auditEntry")
      .select(["action", "reason", "actorName"])
      .where("memberId", "=", member.id)
      .execute();
    expect(entries).toEqual([
      {
        action: "points.granted",
        reason: "For the tasting notes you wrote.",
        actorName: "Ella Petersen",
      },
    ]);
  });

  test("of another sum under the same key is refused", async () => {
    await grant();
    await expect(grant({ points: 300 })).rejects.toMatchObject({
      code: "other-request-with-this-key",
    });
    expect(await balance()).toMatchObject({ available: 200 });
  });

  test("above the limit is refused", async () => {
    await expect(grant({ points: 5_001 })).rejects.toMatchObject({ facts: { limit: 5_000 } });
  });
});
