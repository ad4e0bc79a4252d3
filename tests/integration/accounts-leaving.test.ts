import { expect, test } from "vitest";
import { askToLeave } from "#app/accounts/commands/ask-to-leave.server.ts";
import { carryOutDepartures } from "#app/accounts/commands/carry-out-departures.server.ts";
import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { takeBackDeparture } from "#app/accounts/commands/take-back-departure.server.ts";
import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import { actDirectly, type DirectAct } from "#app/moderation/commands/act-directly.server.ts";
import { chooseDigest } from "#app/notifications/commands/choose-digest.server.ts";
import { mailUnreadNews } from "#app/notifications/commands/mail-unread-news.server.ts";
import { sendDigests } from "#app/notifications/commands/send-digests.server.ts";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { remindOfExpiringPoints } from "#app/points/commands/remind-of-expiring-points.server.ts";
import { createRule } from "#tests/factories/earning.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { mailsTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/moderation.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { hours, newEarner, start } from "#tests/support/earner.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const { by, member: buyer, buy, pointsOf } = newEarner();
const now = clockNow();
const days = (count: number) => now.add({ hours: 24 * count });

const addressOf = async (memberId: string) =>
  (
    await database()
      .selectFrom("member")
      .select("email")
      .where("id", "=", memberId)
      .executeTakeFirstOrThrow()
  ).email ?? "";
const templatesTo = async (address: string) =>
  (await mailsTo(address)).map(({ template }) => template);
const leave = (memberId: string, at = now) => askToLeave({ memberId, posts: "keep", now: at });

/** Somebody answers the member's topic and names them, and the worker has done all there is to do. */
async function isSpokenTo(memberId: string, at: Temporal.Instant) {
  const author = { id: memberId, isStaff: false, displayName: "Wibke" };
  const { id: categoryId } = await createCategory();
  const topic = await writeTopic({ author, categoryId, now: at, withoutLimits: true });
  const other = await createWriter();
  const { topicNumber } = topic;
  await writeReply({ author: other, topicNumber, now: at, withoutLimits: true });
  await workOffEvents();
  await mailUnreadNews({ now: at.add({ minutes: 11 }) });
}

test("whoever is leaving hears of nothing but of that, and of all again once they stay", async () => {
  const { id: memberId } = await createWriter({ displayName: "Wibke" });
  const address = await addressOf(memberId);
  await inTransaction((trx) => chooseDigest(trx, { memberId, wanted: true, now: days(-30) }));
  const expiresAt = days(20);
  await giveEarnedPoints({ memberId, points: 40, now: days(-90), expiresAt });
  await leave(memberId);
  await isSpokenTo(memberId, now);
  await sendDigests({ now: days(9) });
  await remindOfExpiringPoints({ now: days(1) });
  expect(await templatesTo(address)).toEqual(["account-leaving"]);
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 9 });
  expect(items.map(({ kind }) => kind)).toContain("reply");

  await takeBackDeparture({ memberId, by: "sign-in" }, days(10));
  // What was not sent then is not sent now; what is new is.
  await mailUnreadNews({ now: days(10) });
  expect(await templatesTo(address)).toEqual(["account-leaving", "account-stays"]);
  await remindOfExpiringPoints({ now: days(14) });
  await isSpokenTo(memberId, now);
  expect((await templatesTo(address)).slice(2).toSorted()).toEqual([
    "points-expiring",
    "topic-news",
  ]);
});

test("a receipt for money goes out even then", async () => {
  const { id: memberId } = await createWriter();
  await leave(memberId);
  expect(await findMailRecipient(database(), memberId)).toBeNull();
  expect(await findMailRecipient(database(), memberId, { isOwed: true })).not.toBeNull();
});

test("orders that arrive meanwhile are booked like all others", async () => {
  await createRule({ now: start, by });
  await leave(buyer.id, start);
  await buy({ at: hours(5), now: hours(6) });
  expect(await pointsOf(buyer.id)).toBeGreaterThan(0);
  await workOffEvents();
  expect(await templatesTo(await addressOf(buyer.id))).toEqual(["account-leaving"]);
});

async function leftUnder(act: (Pick<DirectAct, "action"> & { days?: number }) | null) {
  const { id: memberId, email } = await createMember();
  const rest = { objectId: memberId, clause: 1, reason: "Wiederholt beleidigend.", now };
  await leave(memberId);
  if (act) await actDirectly({ ...rest, ...act, staff: await createStaff("manager") } as DirectAct);
  await carryOutDepartures({ now: days(14) });
  return email ?? "";
}

async function holdOfSignUp(email: string, at: Temporal.Instant) {
  await signUp(
    {
      displayName: "Neu Hier",
      email,
      password: "ein langes Passwort, das niemand rät",
      language: "de",
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      newsletter: false,
      evidence: { requestId: crypto.randomUUID(), ipPrefix: "192.0.2", form: "sign-up" },
      visitorKeyHash: null,
      networkHash: null,
    },
    { now: at },
  );
  const { id } = await database()
    .selectFrom("member")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  return findSignUpHold(database(), id);
}

test("whoever was banned and erased, and comes back with the same address, waits for a person", async () => {
  const email = await leftUnder({ action: "ban" });
  const hold = await holdOfSignUp(email.toUpperCase(), days(100));
  expect(hold?.reasons).toEqual([
    {
      rule: "left-while-restricted",
      facts: { kind: "ban", closedAt: days(14).epochMilliseconds },
    },
  ]);
});

test("a suspension counts only as long as it would have lasted, and other leavers are free", async () => {
  const suspended = { action: "suspend", days: 60 } as const;
  const early = await leftUnder(suspended);
  expect((await holdOfSignUp(early, days(59)))?.reasons).toMatchObject([
    { rule: "left-while-restricted", facts: { kind: "suspend" } },
  ]);
  expect(await holdOfSignUp(await leftUnder(suspended), days(61))).toBeUndefined();
  expect(await holdOfSignUp(await leftUnder(null), days(20))).toBeUndefined();
  const silenced = await leftUnder({ action: "silence", days: 60 });
  expect(await holdOfSignUp(silenced, days(20))).toBeUndefined();
});
