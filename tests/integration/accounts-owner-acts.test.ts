import { expect, test } from "vitest";
import { changePassword } from "#app/accounts/commands/change-password.server.ts";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { decideNewsletter } from "#app/accounts/commands/decide-newsletter.server.ts";
import { proveOwner } from "#app/accounts/commands/prove-owner.server.ts";
import { hashPassword, passwordFits } from "#app/accounts/passwords.server.ts";
import { listSessionsOfMember } from "#app/accounts/queries/list-sessions-of-member.server.ts";
import { database } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const password = "kettle fjord lantern moss";
const recent = { createdAt: "2026-03-01T09:50:00Z" };
const old = { createdAt: "2026-02-01T09:50:00Z" };

async function memberWithPassword() {
  const member = await createMember();
  await database()
    .updateTable("member")
    .set({ passwordHash: await hashPassword(password) })
    .where("id", "=", member.id)
    .execute();
  return member;
}

const rowOf = (id: string) =>
  database().selectFrom("member").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("the owner is proved by the password, however recent the sign-in is", async () => {
  const { id: memberId } = await memberWithPassword();
  await proveOwner({ memberId, session: old, password, now });
  for (const wrong of ["wrong", "", undefined])
    await expect(
      proveOwner({ memberId, session: recent, password: wrong, now }),
    ).rejects.toMatchObject({ code: "password-wrong" });
});

test("guessing the password is slowed down, also for who knows it then", async () => {
  const { id: memberId } = await memberWithPassword();
  for (let i = 0; i < 10; i++)
    await expect(
      proveOwner({ memberId, session: old, password: `guess ${i}`, now }),
    ).rejects.toMatchObject({ code: "password-wrong" });
  await expect(proveOwner({ memberId, session: old, password, now })).rejects.toMatchObject({
    status: 429,
  });
});

test("without a password a recent sign-in proves the owner", async () => {
  const { id: memberId } = await createMember();
  await proveOwner({ memberId, session: recent, password: undefined, now });
  await expect(
    proveOwner({ memberId, session: old, password: "anything", now }),
  ).rejects.toMatchObject({ code: "sign-in-again" });
});

test("a new password ends all other sessions and is told by mail", async () => {
  const { id: memberId, email } = await memberWithPassword();
  const kept = await createSession(memberId);
  await createSession(memberId);
  const next = "harbour violin pebble noon";
  await changePassword({ memberId, keptSessionId: kept.id, password: next, now });
  expect(await passwordFits(next, (await rowOf(memberId)).passwordHash)).toBe(true);
  expect((await listSessionsOfMember(memberId, now)).map(({ id }) => id)).toEqual([kept.id]);
  const mails = await database()
    .selectFrom("mailOutbox")
    .select("template")
    .where("toAddress", "=", email ?? "")
    .execute();
  expect(mails).toEqual([{ template: "password-changed" }]);
});

test("a weak new password changes nothing", async () => {
  const { id: memberId } = await memberWithPassword();
  const session = await createSession(memberId);
  await expect(
    changePassword({ memberId, keptSessionId: session.id, password: "short", now }),
  ).rejects.toMatchObject({ code: "password-too-short" });
  expect(await passwordFits(password, (await rowOf(memberId)).passwordHash)).toBe(true);
});

const close = (memberId: string) =>
  closeAccount({ memberId, formerName: "Ehemaliges Mitglied", now });

test("closing erases the person and keeps the number", async () => {
  const member = await memberWithPassword();
  const { id: memberId, email } = member;
  await createSession(memberId);
  await database()
    .updateTable("member")
    .set({ about: "me", birthday: "1990-01-01", interests: ["Espresso"], externalId: "shop-1" })
    .where("id", "=", memberId)
    .execute();
  await decideNewsletter({
    memberId,
    wanted: true,
    evidence: { requestId: "r", ipPrefix: "192.0.2.0", form: "settings" },
    now,
  });
  await close(memberId);
  expect(await rowOf(memberId)).toMatchObject({
    number: member.number,
    displayName: "Ehemaliges Mitglied",
    email: null,
    passwordHash: null,
    about: "",
    birthday: null,
    interests: [],
    externalId: null,
    closedReason: "by-member",
  });
  expect(await listSessionsOfMember(memberId, now)).toEqual([]);
  const tombstone = await database()
    .selectFrom("addressTombstone")
    .select("closedAt")
    .where("addressHash", "=", keyedHash("address-tombstone", email ?? ""))
    .executeTakeFirst();
  expect(tombstone?.closedAt).toBe("2026-03-01T10:00:00Z");
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "memberId"])
    .where("toAddress", "=", email ?? "")
    .execute();
  expect(mails).toEqual([{ template: "account-closed", memberId: null }]);
});

test("of two closings at once one happens", async () => {
  const { id: memberId } = await createMember();
  const results = await Promise.allSettled([close(memberId), close(memberId), close(memberId)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("memberId", "=", memberId)
    .where("name", "=", "account.closed")
    .execute();
  expect(events).toHaveLength(1);
});

test("mails to a closed account are emptied, what waited is not sent", async () => {
  const { id: memberId, email } = await createMember();
  await database()
    .insertInto("mailOutbox")
    .values({
      template: "sign-in-link",
      locale: "de",
      toAddress: email ?? "",
      memberId,
      props: JSON.stringify({ name: "Tomke" }) as never,
    })
    .execute();
  await close(memberId);
  const mail = await database()
    .selectFrom("mailOutbox")
    .select(["toAddress", "props", "state"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  expect(mail).toEqual({ toAddress: "", props: {}, state: "discarded" });
});

test("the last two admins cannot both leave", async () => {
  const admins = await Promise.all([
    createMember({ role: "admin" }),
    createMember({ role: "admin" }),
  ]);
  const results = await Promise.allSettled(admins.map(({ id }) => close(id)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "last-admin" },
  });
});
