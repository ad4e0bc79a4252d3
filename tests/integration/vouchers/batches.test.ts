import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { changeCampaign, withdrawCampaign } from "#app/vouchers/commands/change-campaign.server.ts";
import { startBatch } from "#app/vouchers/commands/start-batch.server.ts";
import { cancelBatch, withdrawBatch } from "#app/vouchers/commands/withdraw-batch.server.ts";
import { workThroughBatch } from "#app/vouchers/commands/work-through-batch.server.ts";
import { findBatch, listBatchCodes } from "#app/vouchers/queries/find-batch.server.ts";
import { findVoucherOfMember } from "#app/vouchers/queries/find-voucher-of-member.server.ts";
import { findCampaignForStaff } from "#app/vouchers/queries/list-campaigns-for-staff.server.ts";
import { listVouchersOfMember } from "#app/vouchers/queries/list-vouchers-of-member.server.ts";
import { makeCampaign } from "#tests/factories/campaign.ts";
import { createMember } from "#tests/factories/member.ts";
import { openTill } from "#tests/factories/till.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

async function makeStaff() {
  const { id, displayName: name } = await createMember({ role: "manager" });
  return { id, name };
}

async function begin(wish: { codes: number } | { segmentId: string }, campaignId?: string) {
  const by = await makeStaff();
  const batchId = randomUUID();
  const start = async () =>
    inTransaction(async (trx) =>
      startBatch(trx, { batchId, campaignId: campaign, name: "Flyer", wish, by, now }),
    );
  const campaign = campaignId ?? (await makeCampaign());
  await start();
  const work = () => workThroughBatch({ batchId, now: () => now, perStep: 4 });
  const codes = () => listBatchCodes(database(), { batchId, after: null, limit: 1000 });
  return { batchId, campaignId: campaign, by, start, work, codes };
}

async function makeSegment(memberIds: string[]) {
  const { id: segmentId } = await database()
    .insertInto("segment")
    .values({
      name: randomUUID(),
      kind: "list",
      definition: "{}",
      createdAt: now,
      updatedAt: now,
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  await database()
    .insertInto("segmentMember")
    .values(memberIds.map((memberId) => ({ segmentId, memberId })))
    .execute();
  return segmentId;
}

const mailsTo = (memberId: string) =>
  database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("memberId", "=", memberId)
    .where("template", "=", "voucher-given")
    .execute();

test("makes as many codes as were wanted, each once, however often the job runs", async () => {
  const { batchId, work, codes, start } = await begin({ codes: 10 });
  await Promise.all([work(), work()]);
  await start();
  await work();
  const made = await codes();
  expect(new Set(made.map(({ code }) => code)).size).toBe(10);
  expect(made).toHaveLength(10);
  expect(await findBatch(database(), batchId)).toMatchObject({ state: "finished", made: 10 });
});

test("its codes work at a till, once", async () => {
  const { work, codes } = await begin({ codes: 1 });
  await work();
  const [{ code } = { code: "" }] = await codes();
  const till = await openTill();
  const { holdId } = await till.hold([code]);
  await till.redeem(holdId);
  await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-used" });
});

test("codes of a gift balance have their money", async () => {
  const campaignId = await makeCampaign({
    kind: "gift-balance",
    amountMinor: 2500,
    currency: "EUR",
  });
  const { work, codes } = await begin({ codes: 3 }, campaignId);
  await work();
  const [{ code } = { code: "" }] = await codes();
  const { answer } = await (await openTill()).hold([code]);
  expect(answer.totals.balanceMinor).toBe(2500);
});

test("refuses more codes than one batch takes, and a shared campaign", async () => {
  await expect(begin({ codes: 100_001 })).rejects.toMatchObject({ code: "batch-size" });
  const shared = await makeCampaign({ codeStyle: "shared" });
  await expect(begin({ codes: 1 }, shared)).rejects.toMatchObject({ code: "not-found" });
});

test("stops where staff cancel it; what exists stays", async () => {
  const { batchId, by, work } = await begin({ codes: 10 });
  await inTransaction((trx) => cancelBatch(trx, { batchId, by, now }));
  await work();
  expect(await findBatch(database(), batchId)).toMatchObject({ state: "cancelled", made: 0 });
  await expect(
    inTransaction((trx) => cancelBatch(trx, { batchId, by, now })),
  ).rejects.toMatchObject({ code: "batch-state" });
});

test("a withdrawn batch leaves only what was used", async () => {
  const { batchId, by, work, codes } = await begin({ codes: 9 });
  await work();
  const [used, open] = await codes();
  const till = await openTill();
  const { holdId } = await till.hold([used!.code]);
  await till.redeem(holdId);
  await inTransaction((trx) => withdrawBatch(trx, { batchId, by, now, reason: "Misprint" }));
  await work();
  expect(await findBatch(database(), batchId)).toMatchObject({
    state: "withdrawn",
    withdrawn: 8,
    used: 1,
  });
  await expect(till.hold([open!.code])).rejects.toMatchObject({ code: "voucher-withdrawn" });
});

test("gives each member of a segment one code, in the wallet and in one mail that hides it", async () => {
  const members = await Promise.all([createMember(), createMember()]);
  const segmentId = await makeSegment(members.map(({ id }) => id));
  const { batchId, work } = await begin({ segmentId });
  await Promise.all([work(), work()]);
  await work();
  expect(await findBatch(database(), batchId)).toMatchObject({ state: "finished", made: 2 });
  for (const { id: memberId } of members) {
    const wallet = await listVouchersOfMember(database(), { memberId });
    expect(wallet).toHaveLength(1);
    const { code } = (await findVoucherOfMember(database(), {
      memberId,
      voucherId: wallet[0]!.id,
    }))!;
    const mails = await mailsTo(memberId);
    expect(mails).toHaveLength(1);
    const stored = JSON.stringify(mails[0]!.props).replaceAll("-", "");
    expect(stored).not.toContain(code);
  }
});

test("a campaign's promise stays once it has codes; its limits can change", async () => {
  const { campaignId, by, work } = await begin({ codes: 1 });
  await work();
  const campaign = (await findCampaignForStaff(database(), campaignId))!;
  const terms = termsOf(campaign);
  const change = (changed: object, version = campaign.version) =>
    inTransaction((trx) =>
      changeCampaign(trx, { campaignId, campaign: { ...terms, ...changed }, version, by, now }),
    );
  await expect(change({ percentage: 20 })).rejects.toMatchObject({ code: "campaign-promise" });
  await change({ useLimit: 5 });
  await expect(change({ useLimit: 9 })).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await findCampaignForStaff(database(), campaignId)).toMatchObject({
    useLimit: 5,
    version: 2,
  });
});

test("a withdrawn campaign ends all of its codes", async () => {
  const { campaignId, by, work, codes } = await begin({ codes: 1 });
  await work();
  await inTransaction((trx) =>
    withdrawCampaign(trx, { campaignId, by, now, reason: "Wrong terms" }),
  );
  const [{ code } = { code: "" }] = await codes();
  const till = await openTill();
  await expect(till.hold([code])).rejects.toMatchObject({ code: "voucher-withdrawn" });
});

function termsOf(campaign: NonNullable<Awaited<ReturnType<typeof findCampaignForStaff>>>) {
  const {
    id: _,
    result: __,
    codes: ___,
    version: ____,
    withdrawnAt: _5,
    withdrawnReason: _6,
    ...terms
  } = campaign;
  return terms;
}
