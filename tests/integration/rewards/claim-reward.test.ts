import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { findVoucherOfMember } from "#app/vouchers/queries/find-voucher-of-member.server.ts";
import { listVouchersOfMember } from "#app/vouchers/queries/list-vouchers-of-member.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { installTiers, tierDefinition, tierLevel } from "#tests/factories/tiers.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

async function createMemberWithPoints(points: number): Promise<string> {
  const { id } = await createMember();
  await giveEarnedPoints({ memberId: id, points, now: now.subtract({ hours: 48 }) });
  return id;
}

const availableOf = async (memberId: string) =>
  (await findPointsSummary(database(), memberId)).available;
const stockLeftOf = async (id: string) => (await findReward(database(), { id }))?.stockLeft;
const claim = (memberId: string, rewardId: string, requestKey = randomUUID()) =>
  claimReward({ memberId, rewardId, requestKey, now });

test("a claim takes the points and one piece, and puts a voucher in the wallet", async () => {
  const memberId = await createMemberWithPoints(300);
  const reward = await createPublishedReward({ stock: 3 });
  const { voucherId, redemptionId } = await claim(memberId, reward.id);
  expect(await findPointsSummary(database(), memberId)).toMatchObject({ available: 50, held: 0 });
  expect(await stockLeftOf(reward.id)).toBe(2);
  const voucher = await findVoucherOfMember(database(), { memberId, voucherId: voucherId! });
  expect(voucher).toMatchObject({
    benefit: { kind: "amount", amountMinor: 500, currency: "EUR" },
    label: { de: "5 € Rabatt", en: "€5 off" },
    redeemedAt: null,
  });
  const events = await database()
    .selectFrom("domainEvent")
    .select(["name", "payload"])
    .where("memberId", "=", memberId)
    .where("subjectId", "=", redemptionId)
    .execute();
  expect(events).toEqual([
    {
      name: "reward.claimed",
      payload: {
        rewardId: reward.id,
        title: { de: "5 € Rabatt", en: "€5 off" },
        points: 250,
        voucherId,
      },
    },
  ]);
});

test("the code is stored neither in clear nor where another member finds it", async () => {
  const memberId = await createMemberWithPoints(300);
  const { voucherId } = await claim(memberId, (await createPublishedReward()).id);
  const voucher = await findVoucherOfMember(database(), { memberId, voucherId: voucherId! });
  const row = await database()
    .selectFrom("voucher")
    .selectAll()
    .where("id", "=", voucherId!)
    .executeTakeFirstOrThrow();
  expect(row.codeEncrypted.toString("latin1")).not.toContain(voucher!.code);
  expect(row.codeHash.toString("latin1")).not.toContain(voucher!.code);
  expect(row.codeLast4).toBe(voucher!.code.slice(-4));
  const other = await createMember();
  const seenByOther = { memberId: other.id, voucherId: voucherId! };
  expect(await findVoucherOfMember(database(), seenByOther)).toBeUndefined();
});

test("20 members want the last piece at once: one gets it, nobody else pays", async () => {
  const reward = await createPublishedReward({ stock: 1 });
  const members = await Promise.all(Array.from({ length: 20 }, () => createMemberWithPoints(250)));
  const results = await Promise.allSettled(members.map((memberId) => claim(memberId, reward.id)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason.code).toBe("reward-sold-out");
  const left = await Promise.all(members.map(availableOf));
  expect(left.toSorted((a, b) => a - b)).toEqual([0, ...Array.from({ length: 19 }, () => 250)]);
  expect(await stockLeftOf(reward.id)).toBe(0);
  const vouchers = await Promise.all(
    members.map((memberId) => listVouchersOfMember(database(), { memberId })),
  );
  expect(vouchers.flat()).toHaveLength(1);
  expect(await verifyLedger(database())).toEqual([]);
});

test("a double click claims once", async () => {
  const memberId = await createMemberWithPoints(1000);
  const reward = await createPublishedReward({ stock: 5 });
  const requestKey = randomUUID();
  const claims = await Promise.all(
    Array.from({ length: 5 }, () => claim(memberId, reward.id, requestKey)),
  );
  expect(new Set(claims.map(({ redemptionId }) => redemptionId)).size).toBe(1);
  expect(new Set(claims.map(({ voucherId }) => voucherId)).size).toBe(1);
  expect(claims.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect(await availableOf(memberId)).toBe(750);
  expect(await stockLeftOf(reward.id)).toBe(4);
  const other = await createPublishedReward();
  await expect(claim(memberId, other.id, requestKey)).rejects.toMatchObject({
    code: "other-request-with-this-key",
  });
});

test("simultaneous claims of one member never spend more than there is", async () => {
  const memberId = await createMemberWithPoints(600);
  const reward = await createPublishedReward();
  const results = await Promise.allSettled(
    Array.from({ length: 6 }, () => claim(memberId, reward.id)),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  expect(await availableOf(memberId)).toBe(100);
});

test.each([
  ["not-found", { publishedAt: null }],
  ["not-found", { archivedAt: "2026-11-01T00:00:00Z" }],
  ["reward-sold-out", { stock: 0 }],
  ["reward-ended", { endsAt: "2026-11-22T10:00:00Z" }],
  ["reward-not-started", { startsAt: "2026-11-22T10:00:01Z" }],
  ["insufficient-points", { pointsPrice: 301 }],
] as const)("refuses with %s and leaves everything as it was: %o", async (code, change) => {
  const memberId = await createMemberWithPoints(300);
  const reward = await createPublishedReward(change);
  await expect(claim(memberId, reward.id)).rejects.toMatchObject({ code });
  expect(await availableOf(memberId)).toBe(300);
  expect(await stockLeftOf(reward.id)).toBe(reward.stockLeft);
  expect(await listVouchersOfMember(database(), { memberId })).toEqual([]);
});

test("refuses a price that the member did not see, and an unknown reward", async () => {
  const memberId = await createMemberWithPoints(300);
  const { id: rewardId } = await createPublishedReward();
  const requestKey = randomUUID();
  await expect(
    claimReward({ memberId, rewardId, requestKey, priceSeen: 200, now }),
  ).rejects.toMatchObject({ code: "reward-price-changed", facts: { pointsPrice: 250 } });
  await expect(claim(memberId, randomUUID())).rejects.toMatchObject({ code: "not-found" });
});

test("keeps a member to the limit, and a gift does not count towards it", async () => {
  const memberId = await createMemberWithPoints(1000);
  const { id: rewardId } = await createPublishedReward({ memberLimit: 1, stock: 9 });
  const staff = await createMember({ role: "manager" });
  const grant = (requestKey: string) =>
    inTransaction((trx) =>
      grantReward(trx, {
        memberId,
        rewardId,
        reason: "Für deine geduldige Hilfe im Forum",
        grantedBy: { id: staff.id, name: staff.displayName },
        requestKey,
        now,
      }),
    );
  const requestKey = randomUUID();
  const granted = await grant(requestKey);
  expect(await grant(requestKey)).toMatchObject({ voucherId: granted.voucherId, isRepeat: true });
  expect(await availableOf(memberId)).toBe(1000);
  await claim(memberId, rewardId);
  await expect(claim(memberId, rewardId)).rejects.toMatchObject({
    code: "reward-limit-reached",
    facts: { limit: 1 },
  });
  expect(await stockLeftOf(rewardId)).toBe(7);
  const audit = await database()
    .selectFrom("auditEntry")
    .select(["action", "reason", "actorName"])
    .where("memberId", "=", memberId)
    .execute();
  expect(audit).toEqual([
    {
      action: "reward.granted",
      reason: "Für deine geduldige Hilfe im Forum",
      actorName: staff.displayName,
    },
  ]);
});

test("a reward for a level and above is for nobody below it", async () => {
  const memberId = await createMemberWithPoints(300);
  const reached = tierLevel(1, 100);
  const higher = tierLevel(2, 500);
  await installTiers(tierDefinition({ levels: [reached, higher] }), now);
  const exclusive = await createPublishedReward({ fromTierLevelId: higher.id });
  await expect(claim(memberId, exclusive.id)).rejects.toMatchObject({
    code: "reward-tier-missing",
  });
  expect(await availableOf(memberId)).toBe(300);
  const own = await createPublishedReward({ fromTierLevelId: reached.id });
  await claim(memberId, own.id);
  expect(await availableOf(memberId)).toBe(50);
});
