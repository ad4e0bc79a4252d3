import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { checkIn } from "#app/rewards/commands/check-in.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { joinWaitingList } from "#app/rewards/commands/waiting-list.server.ts";
import {
  findDateOfCode,
  listCheckInDates,
  listGuestsOfDate,
} from "#app/rewards/queries/list-check-in-dates.server.ts";
import { checkInCodeOf, groupedCheckInCode } from "#app/rewards/rules/check-in-code.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward, createRewardDate } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

async function createDoor() {
  const reward = await createPublishedReward({
    type: "experience",
    definition: { place: "Rösterei", cancelHours: 1 },
  });
  const startsAt = now.add({ hours: 5 });
  const { id: dateId } = await createRewardDate({ rewardId: reward.id, startsAt, seats: 1 });
  const { id: memberId } = await createMember({ displayName: "Fenja Brandt" });
  await giveEarnedPoints({ memberId, points: 300, now: now.subtract({ hours: 1 }) });
  await claimReward({
    memberId,
    rewardId: reward.id,
    requestKey: randomUUID(),
    choice: { dateId },
    now,
  });
  const { checkInEncrypted } = await database()
    .selectFrom("rewardSeat")
    .select("checkInEncrypted")
    .where("dateId", "=", dateId)
    .executeTakeFirstOrThrow();
  const code = groupedCheckInCode(unseal("check-in", checkInEncrypted));
  const waiter = await createMember({ displayName: "Kerem Aydın" });
  await inTransaction((trx) =>
    joinWaitingList(trx, { memberId: waiter.id, dateId, pointsAgreed: 250, now }),
  );
  const staff = await createMember({ role: "moderator", displayName: "Ella Harms" });
  const letIn = (typed = code) =>
    inTransaction((trx) =>
      checkIn(trx, { typed, dateId, by: { id: staff.id, name: staff.displayName }, now: startsAt }),
    );
  return { dateId, code, letIn, staff };
}

test("the door knows who is expected, who waits, and who is there", async () => {
  const { dateId, letIn, staff } = await createDoor();
  const before = await listGuestsOfDate(database(), dateId);
  expect(before.seats).toMatchObject([{ displayName: "Fenja Brandt", checkedInAt: null }]);
  expect(before.waiting).toMatchObject([{ displayName: "Kerem Aydın" }]);
  const results = await Promise.all([letIn(), letIn()]);
  expect(results.map(({ isRepeat }) => isRepeat).toSorted()).toEqual([false, true]);
  const [date] = await listCheckInDates(database(), { id: dateId, now });
  expect(date).toMatchObject({ taken: 1, there: 1 });
  const entries = await database()
    .selectFrom("auditEntry")
    .select("actorId")
    .where("action", "=", "reward.checked-in")
    .execute();
  expect(entries).toEqual([{ actorId: staff.id }]);
});

test("a scanned code leads to its date however it is written; others lead nowhere", async () => {
  const { dateId, code } = await createDoor();
  expect(await findDateOfCode(database(), code)).toBe(dateId);
  expect(await findDateOfCode(database(), ` ${code.toLowerCase().replace("-", " ")}`)).toBe(dateId);
  for (const wrong of ["", "?", checkInCodeOf(randomBytes(8)), `${code}2`])
    expect(await findDateOfCode(database(), wrong)).toBeUndefined();
});
