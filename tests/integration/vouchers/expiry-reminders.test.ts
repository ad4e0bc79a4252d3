import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { issueVoucher } from "#app/vouchers/commands/issue-voucher.server.ts";
import { remindOfExpiringVouchers } from "#app/vouchers/commands/remind-of-expiring-vouchers.server.ts";
import { listOpenCodes } from "#app/vouchers/queries/list-open-codes.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { openTill } from "#tests/factories/till.ts";
import { tenEuros } from "#tests/factories/voucher.ts";

const issued = Temporal.Instant.from("2026-10-01T10:00:00Z");
const ends = Temporal.Instant.from("2026-11-30T23:00:00Z");

async function give(memberId: string, expiresAt: Temporal.Instant | null = ends) {
  const by = { kind: "system", id: null, channel: "job" } as const;
  return inTransaction((trx) =>
    issueVoucher(trx, {
      memberId,
      redemptionId: null,
      terms: tenEuros,
      expiresAt,
      by,
      now: issued,
    }),
  );
}

const run = (at: string) => remindOfExpiringVouchers({ now: Temporal.Instant.from(at) });
const mailsOf = (memberId: string) =>
  database()
    .selectFrom("mailOutbox")
    .select("props")
    .where("memberId", "=", memberId)
    .where("template", "=", "vouchers-expiring")
    .execute();

test("tells 14 and 3 days before, once each, all of a day in one mail", async () => {
  const { id } = await createMember();
  await give(id);
  await give(id);
  await run("2026-11-10T08:00:00Z");
  expect(await mailsOf(id)).toHaveLength(0);
  await run("2026-11-18T08:00:00Z");
  await Promise.all([run("2026-11-19T08:00:00Z"), run("2026-11-19T08:00:00Z")]);
  expect(await mailsOf(id)).toMatchObject([{ props: { titles: ["10 € Rabatt", "10 € Rabatt"] } }]);
  await run("2026-11-28T08:00:00Z");
  await run("2026-11-29T08:00:00Z");
  expect(await mailsOf(id)).toHaveLength(2);
});

test("a run that comes late tells once, not twice", async () => {
  const { id } = await createMember();
  await give(id);
  await run("2026-11-29T08:00:00Z");
  expect(await mailsOf(id)).toHaveLength(1);
});

test("says nothing of used codes, of those without an end, and after the end", async () => {
  const { id } = await createMember();
  const { code } = await give(id);
  await give(id, null);
  const till = await openTill();
  const { holdId } = await till.hold([code], {
    now: Temporal.Instant.from("2026-11-01T08:00:00Z"),
  });
  await till.redeem(holdId, "A-7", Temporal.Instant.from("2026-11-01T08:05:00Z"));
  await run("2026-11-18T08:00:00Z");
  await run("2026-12-02T08:00:00Z");
  expect(await mailsOf(id)).toHaveLength(0);
});

test("the offline wallet has only what its owner can use now", async () => {
  const { id } = await createMember();
  const { code } = await give(id);
  await give((await createMember()).id);
  const at = (now: string) =>
    listOpenCodes(database(), { memberId: id, now: Temporal.Instant.from(now) });
  const open = await at("2026-11-18T08:00:00Z");
  expect(open.map((one) => one.code.replaceAll("-", ""))).toEqual([code]);
  expect(await at("2026-12-02T08:00:00Z")).toEqual([]);
});
