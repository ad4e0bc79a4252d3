import { beforeEach, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { remindOfExpiringPoints } from "#app/points/commands/remind-of-expiring-points.server.ts";
import { listExpiringPoints } from "#app/points/queries/list-expiring-points.server.ts";
import { listPointsHistory } from "#app/points/queries/list-points-history.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-01-10T10:00:00Z");
// The points can be used through 31 March; in Berlin summer time has begun by then.
const end = Temporal.Instant.from("2026-03-31T22:00:00Z");
const onDay = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);
let memberId: string;

beforeEach(async () => {
  await database().deleteFrom("pointsExpiryReminder").execute();
  memberId = (await createMember()).id;
});

async function remindersOf(id = memberId) {
  return database()
    .selectFrom("pointsExpiryReminder")
    .select(["lastDay", "daysBefore", "points"])
    .where("memberId", "=", id)
    .orderBy("daysBefore", "desc")
    .execute();
}

test("reminds 30 and 7 days before, once each, all lots of a day together", async () => {
  await giveEarnedPoints({ memberId, points: 40, now, expiresAt: end });
  await giveEarnedPoints({ memberId, points: 2, now, expiresAt: end });
  await remindOfExpiringPoints({ now: onDay("2026-02-28") });
  expect(await remindersOf()).toEqual([]);
  for (const day of ["2026-03-01", "2026-03-01", "2026-03-02", "2026-03-24", "2026-03-25"])
    await remindOfExpiringPoints({ now: onDay(day) });
  expect(await remindersOf()).toEqual([
    { lastDay: "2026-03-31", daysBefore: 30, points: 42 },
    { lastDay: "2026-03-31", daysBefore: 7, points: 42 },
  ]);
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("memberId", "=", memberId)
    .execute();
  expect(mails).toMatchObject([
    { template: "points-expiring", props: { points: 42, lastDay: "2026-03-31" } },
    { template: "points-expiring" },
  ]);
});

test("several runs at once tell everybody once", async () => {
  const all = [memberId];
  for (let count = 0; count < 11; count++) all.push((await createMember()).id);
  for (const id of all) await giveEarnedPoints({ memberId: id, points: 10, now, expiresAt: end });
  const run = () => remindOfExpiringPoints({ now: onDay("2026-03-26"), perBatch: 3 });
  await Promise.all([run(), run(), run()]);
  for (const id of all) expect(await remindersOf(id)).toHaveLength(1);
  const events = await database()
    .selectFrom("domainEvent")
    .select("memberId")
    .where("name", "=", "points.expiring-soon")
    .where("memberId", "in", all)
    .execute();
  expect(events).toHaveLength(all.length);
});

test("says nothing where nothing is left, and nothing to points that came with days of grace", async () => {
  const by = { id: memberId, name: "Ella" };
  await giveEarnedPoints({ memberId, points: 30, now, expiresAt: end });
  await inTransaction((trx) =>
    adjustPoints(trx, { memberId, points: -30, reason: "x", adjustedBy: by, requestKey: "r", now }),
  );
  const returned = (await createMember()).id;
  const lately = onDay("2026-03-26");
  await giveEarnedPoints({ memberId: returned, points: 5, now: lately, expiresAt: end });
  await remindOfExpiringPoints({ now: lately });
  expect([...(await remindersOf()), ...(await remindersOf(returned))]).toEqual([]);
});

test("shows what expires when, day by day, and the history by kind and year", async () => {
  const last = Temporal.Instant.from("2025-12-31T23:30:00Z");
  await giveEarnedPoints({ memberId, points: 7, now: last, expiresAt: end });
  await giveEarnedPoints({ memberId, points: 3, now, expiresAt: end });
  await giveEarnedPoints({ memberId, points: 9, now });
  const expiring = await listExpiringPoints(database(), { memberId, now, limit: 5 });
  expect(expiring).toEqual([{ points: 10, at: "2026-03-31T22:00:00Z" }]);
  const history = async (group: "earned" | "spent" | null, year: number, timeZone: string) =>
    (
      await listPointsHistory(database(), {
        memberId,
        limit: 10,
        filter: { group, year },
        timeZone,
      })
    ).items.map(({ points }) => points);
  expect(await history("earned", 2026, "Europe/Berlin")).toEqual([9, 3, 7]);
  expect(await history(null, 2025, "UTC")).toEqual([7]);
  expect(await history("spent", 2026, "UTC")).toEqual([]);
});
