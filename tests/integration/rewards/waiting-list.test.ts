import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { cancelOwnRedemption } from "#app/rewards/commands/cancel-redemption.server.ts";
import { checkIn, settleExperiences } from "#app/rewards/commands/check-in.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { offerSeats } from "#app/rewards/commands/offer-seats.server.ts";
import { joinWaitingList, leaveWaitingList } from "#app/rewards/commands/waiting-list.server.ts";
import { findRedemption } from "#app/rewards/queries/find-redemption.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward, createRewardDate } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const startsAt = Temporal.Instant.from("2026-12-04T17:00:00Z");
const cancelUntil = startsAt.subtract({ hours: 48 });

async function createTasting(seats: number) {
  const reward = await createPublishedReward({
    type: "experience",
    definition: { place: "Rösterei", cancelHours: 48 },
  });
  const date = await createRewardDate({ rewardId: reward.id, startsAt, seats, cancelUntil });
  const take = (memberId: string) =>
    claimReward({
      memberId,
      rewardId: reward.id,
      requestKey: randomUUID(),
      choice: { dateId: date.id },
      now,
    });
  const wait = (memberId: string, at = now, pointsAgreed = reward.pointsPrice) =>
    inTransaction((trx) =>
      joinWaitingList(trx, { memberId, dateId: date.id, pointsAgreed, now: at }),
    );
  const seatsOf = () =>
    database()
      .selectFrom("rewardDate")
      .select(["seatsLeft", "seatsOffered"])
      .where("id", "=", date.id)
      .executeTakeFirstOrThrow();
  return { reward, dateId: date.id, take, wait, seatsOf };
}

async function createGuest(points = 300): Promise<string> {
  const { id } = await createMember();
  if (points) await giveEarnedPoints({ memberId: id, points, now: now.subtract({ hours: 1 }) });
  return id;
}

const availableOf = async (memberId: string) =>
  (await findPointsSummary(database(), memberId)).available;
const minute = (count: number) => now.add({ minutes: count });

test("of many who want the last seat one gets it; the others can wait, once each", async () => {
  const { take, wait, seatsOf, dateId } = await createTasting(1);
  const early = await createGuest();
  await expect(wait(early)).rejects.toMatchObject({ code: "reward-date-free" });
  const guests = await Promise.all(Array.from({ length: 6 }, () => createGuest()));
  const results = await Promise.allSettled(guests.map(take));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason.code).toBe("reward-date-full");
  expect(await seatsOf()).toEqual({ seatsLeft: 0, seatsOffered: 0 });
  await Promise.all([wait(early), wait(early)]);
  const places = await database()
    .selectFrom("rewardWaiting")
    .select("memberId")
    .where("dateId", "=", dateId)
    .execute();
  expect(places).toEqual([{ memberId: early }]);
  expect(await availableOf(early)).toBe(300);
});

test("a seat given back goes to the first who can pay as agreed, and is kept for the list till then", async () => {
  const { take, wait, seatsOf, dateId, reward } = await createTasting(1);
  const [holder, poor, cheap, gone, next, late] = await Promise.all(
    [300, 0, 300, 300, 300, 300].map(createGuest),
  );
  const { redemptionId } = await take(holder!);
  await wait(poor!, minute(1));
  await wait(cheap!, minute(2), 200);
  await wait(gone!, minute(3));
  await wait(next!, minute(4));
  await inTransaction((trx) => leaveWaitingList(trx, { memberId: gone!, dateId, now: minute(5) }));
  await cancelOwnRedemption({ memberId: holder!, redemptionId, now: minute(6) });
  expect(await seatsOf()).toEqual({ seatsLeft: 0, seatsOffered: 1 });
  await expect(take(late!)).rejects.toMatchObject({ code: "reward-date-full" });
  await Promise.all([1, 2, 3].map(() => offerSeats({ dateId, now: minute(7) })));
  expect(
    await Promise.all([holder, poor, cheap, gone, next].map((id) => availableOf(id!))),
  ).toEqual([300, 0, 300, 300, 50]);
  expect(await seatsOf()).toEqual({ seatsLeft: 0, seatsOffered: 0 });
  const events = await database()
    .selectFrom("domainEvent")
    .select(["memberId", "payload"])
    .where("name", "=", "reward.seat-given")
    .where("memberId", "=", next!)
    .execute();
  expect(events).toMatchObject([{ payload: { rewardId: reward.id, points: 250 } }]);
  expect(await verifyLedger(database())).toEqual([]);
});

test("a seat nobody on the list can take is free for everybody", async () => {
  const { take, wait, seatsOf, dateId } = await createTasting(1);
  const [holder, poor, late] = await Promise.all([300, 0, 300].map(createGuest));
  const { redemptionId } = await take(holder!);
  await wait(poor!);
  await cancelOwnRedemption({ memberId: holder!, redemptionId, now });
  await offerSeats({ dateId, now });
  expect(await seatsOf()).toEqual({ seatsLeft: 1, seatsOffered: 0 });
  await take(late!);
});

test("too late to be given back, too late to move up", async () => {
  const { take, wait } = await createTasting(1);
  const holder = await createGuest();
  const { redemptionId } = await take(holder);
  await expect(
    cancelOwnRedemption({ memberId: holder, redemptionId, now: cancelUntil }),
  ).rejects.toMatchObject({ code: "redemption-too-late" });
  await expect(wait(await createGuest(), cancelUntil)).rejects.toMatchObject({
    code: "reward-date-over",
  });
});

test("whoever is there has the code checked once, at the right door", async () => {
  const { take, dateId } = await createTasting(3);
  const guest = await createGuest();
  const { redemptionId } = await take(guest);
  const other = await createTasting(1);
  const seat = await database()
    .selectFrom("rewardSeat")
    .select("checkInEncrypted")
    .where("redemptionId", "=", redemptionId)
    .executeTakeFirstOrThrow();
  const typed = unseal("check-in", seat.checkInEncrypted).toLowerCase();
  const staff = await createMember({ role: "manager" });
  const by = { id: staff.id, name: staff.displayName };
  const at = (door: string) =>
    inTransaction((trx) => checkIn(trx, { typed, dateId: door, by, now: startsAt }));
  await expect(at(other.dateId)).rejects.toMatchObject({ code: "check-in-unknown" });
  const results = await Promise.all([at(dateId), at(dateId)]);
  expect(results.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  const redemption = await findRedemption(database(), { memberId: guest, redemptionId });
  expect(redemption?.state).toBe("captured");
  expect(await findPointsSummary(database(), guest)).toMatchObject({ available: 50, held: 0 });
});

test("who did not come has spent the points once the date is over", async () => {
  const { take } = await createTasting(3);
  const guest = await createGuest();
  await take(guest);
  await settleExperiences({ now: startsAt });
  expect((await findPointsSummary(database(), guest)).held).toBe(250);
  await settleExperiences({ now: startsAt.add({ hours: 3 }) });
  expect((await findPointsSummary(database(), guest)).held).toBe(0);
  expect(await verifyLedger(database())).toEqual([]);
});
