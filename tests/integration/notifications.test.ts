import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createNotification } from "#app/notifications/commands/create-notification.server.ts";
import {
  markAllNotificationsRead,
  markNotificationRead,
} from "#app/notifications/commands/mark-notifications-read.server.ts";
import { tellOfEarnedPoints } from "#app/notifications/handlers/tell-of-earned-points.ts";
import { countUnreadNotifications } from "#app/notifications/queries/count-unread-notifications.server.ts";
import {
  findNotification,
  listNotifications,
} from "#app/notifications/queries/list-notifications.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-11-03T09:00:00Z");

async function tell(memberId: string, overrides: { eventId?: string; actorId?: string } = {}) {
  await inTransaction((trx) =>
    createNotification(trx, {
      memberId,
      eventId: randomUUID(),
      actorId: null,
      ...overrides,
      kind: "points-granted",
      subject: { kind: "points-transfer", id: randomUUID() },
      facts: { points: 40, reason: "Danke für den Hinweis" },
      at: now,
    }),
  );
}

async function listOf(memberId: string) {
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 10 });
  return items;
}

test("tells of a happening once, with what was given and why", async () => {
  const { id } = await createMember();
  const eventId = randomUUID();
  await tell(id, { eventId });
  await tell(id, { eventId });
  expect(await listOf(id)).toMatchObject([
    { kind: "points-granted", facts: { points: 40, reason: "Danke für den Hinweis" } },
  ]);
});

test("what an order earned by a rule and a campaign is one piece of news, with the sum", async () => {
  const { id: memberId } = await createMember();
  const orderId = randomUUID();
  const earn = (points: number, { days, later = 0 }: { days: number; later?: number }) =>
    inTransaction((trx) =>
      earnPoints(trx, {
        memberId,
        points,
        qualifyingPoints: 0,
        naturalKey: `earn:order:${orderId}:${randomUUID()}`,
        source: { kind: "order", id: orderId },
        rule: null,
        earnedAt: now,
        activatesAt: now.add({ hours: 24 * days }),
        expiresAt: null,
        now: now.add({ hours: later }),
      }),
    );
  await earn(40, { days: 14 });
  await earn(20, { days: 20 });
  await earn(5, { days: 14, later: 30 });
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "points.earned")
    .where("memberId", "=", memberId)
    .execute();
  for (const { id } of [...events, ...events])
    await dispatchEvent(id, { "points.earned": [tellOfEarnedPoints] });
  expect((await listOf(memberId)).map(({ facts }) => facts)).toEqual([
    { points: 5, sourceKind: "order", activatesAt: "2026-11-17T09:00:00Z" },
    { points: 60, sourceKind: "order", activatesAt: "2026-11-23T09:00:00Z" },
  ]);
});

test("does not tell members of their own acts", async () => {
  const { id } = await createMember();
  await tell(id, { actorId: id });
  expect(await listOf(id)).toEqual([]);
});

test("does not tell members who have left", async () => {
  const { id } = await createMember();
  await database().updateTable("member").set({ closedAt: now }).where("id", "=", id).execute();
  await tell(id);
  expect(await listOf(id)).toEqual([]);
});

test("hides notifications from everybody but their member", async () => {
  const [mine, other] = [await createMember(), await createMember()];
  await tell(mine.id);
  const [notification] = await listOf(mine.id);
  const asOther = { memberId: other.id, role: "admin", notificationId: notification!.id } as const;
  expect(await findNotification(database(), asOther)).toBeUndefined();
  expect(await listOf(other.id)).toEqual([]);
});

test("pages without losing or repeating one", async () => {
  const { id: memberId } = await createMember();
  for (let made = 0; made < 5; made++) await tell(memberId);
  const first = await listNotifications(database(), { memberId, role: "member", limit: 3 });
  const second = await listNotifications(database(), {
    memberId,
    role: "member",
    limit: 3,
    before: first.nextBefore!,
  });
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(second.nextBefore).toBeNull();
});

test("marks one read when it is opened, and all on request", async () => {
  const { id: memberId } = await createMember();
  for (let made = 0; made < 3; made++) await tell(memberId);
  const [first] = await listOf(memberId);
  await inTransaction((trx) =>
    markNotificationRead(trx, { memberId, notificationId: first!.id, now }),
  );
  expect(await countUnreadNotifications(database(), memberId)).toBe(2);
  await markAllNotificationsRead({ memberId, now });
  expect(await countUnreadNotifications(database(), memberId)).toBe(0);
});
