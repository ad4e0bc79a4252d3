import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { grantRewardAsStaff } from "#app/rewards/commands/grant-reward-as-staff.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPublishedReward, createRewardDate } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
let ella: { id: string; name: string };
let jonas: { id: string; name: string };

beforeAll(async () => {
  const staff = async (displayName: string) => {
    const { id } = await createMember({ role: "manager", displayName });
    return { id, name: displayName };
  };
  ella = await staff("Ella Harms");
  jonas = await staff("Jonas Kröger");
});

async function createGift(overrides: Parameters<typeof createPublishedReward>[0] = {}) {
  const { id: memberId } = await createMember();
  const reward = await createPublishedReward({ pointsPrice: 1_500, stock: 2, ...overrides });
  const gift = {
    memberId,
    rewardId: reward.id,
    reason: "Danke für die Fotos",
    grantedBy: ella,
    requestKey: randomUUID(),
    now,
  };
  const give = (more: object = {}) =>
    inTransaction((trx) => grantRewardAsStaff(trx, { ...gift, ...more }));
  const redemptions = () =>
    database()
      .selectFrom("rewardRedemption")
      .select(["id", "points", "state"])
      .where("memberId", "=", memberId)
      .execute();
  return { gift, give, redemptions };
}

async function decide(
  key: string,
  by: { id: string; name: string },
  outcome: "approved" | "declined" = "approved",
) {
  const { id: requestId } = await database()
    .selectFrom("approvalRequest")
    .select("id")
    .where("requestKey", "=", key)
    .executeTakeFirstOrThrow();
  return inTransaction((trx) =>
    decideApproval(trx, { requestId, outcome, note: null, decidedBy: by, now }, approvalEffects),
  );
}

test("below the limit one person gives, and sending it twice gives once", async () => {
  const { give, redemptions } = await createGift({ pointsPrice: 1_000 });
  expect(await give()).toEqual({ outcome: "given" });
  expect(await give()).toEqual({ outcome: "given" });
  expect(await redemptions()).toMatchObject([{ points: 0, state: "captured" }]);
});

test("above it nothing is given until a second person says so, then once, in both names", async () => {
  const { gift, give, redemptions } = await createGift();
  expect(await give()).toEqual({ outcome: "waiting" });
  expect(await give()).toEqual({ outcome: "waiting" });
  expect(await redemptions()).toEqual([]);
  await expect(decide(gift.requestKey, ella)).rejects.toMatchObject({ code: "own-request" });
  const both = await Promise.allSettled([
    decide(gift.requestKey, jonas),
    decide(gift.requestKey, jonas),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [given, ...more] = await redemptions();
  expect(more).toEqual([]);
  const entry = await database()
    .selectFrom("auditEntry")
    .select(["actorName", "reason", "facts"])
    .where("action", "=", "reward.granted")
    .where("objectId", "=", given!.id)
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({
    actorName: "Ella Harms",
    reason: "Danke für die Fotos",
    facts: { approvedBy: "Jonas Kröger" },
  });
});

test("declined, nothing is given; sold out meanwhile, the request waits on", async () => {
  const declined = await createGift();
  await declined.give();
  await decide(declined.gift.requestKey, jonas, "declined");
  expect(await declined.redemptions()).toEqual([]);
  const { gift, give, redemptions } = await createGift({ stock: 0 });
  await give();
  await expect(decide(gift.requestKey, jonas)).rejects.toMatchObject({ code: "reward-sold-out" });
  expect(await redemptions()).toEqual([]);
});

test("money counts: cheap in points is not cheap", async () => {
  const { give } = await createGift({ pointsPrice: 100, moneyPriceMinor: 2_000, currency: "EUR" });
  expect(await give()).toEqual({ outcome: "waiting" });
});

test("no way around it: the command itself refuses without a second person", async () => {
  const { gift } = await createGift();
  await expect(inTransaction((trx) => grantReward(trx, gift))).rejects.toMatchObject({
    code: "approval-needed",
  });
});

test("a seat on a date is kept through the approval", async () => {
  const { gift, give, redemptions } = await createGift({
    type: "experience",
    definition: { place: "Rösterei", cancelHours: 24 },
    stock: null,
  });
  const startsAt = now.add({ hours: 240 });
  const { id: dateId } = await createRewardDate({ rewardId: gift.rewardId, startsAt, seats: 1 });
  await give({ choice: { dateId } });
  await decide(gift.requestKey, jonas);
  expect(await redemptions()).toMatchObject([{ state: "fulfilling" }]);
  const seat = await database()
    .selectFrom("rewardSeat")
    .select("dateId")
    .where("memberId", "=", gift.memberId)
    .executeTakeFirstOrThrow();
  expect(seat).toEqual({ dateId });
});
