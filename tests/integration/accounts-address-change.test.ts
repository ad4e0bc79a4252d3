import { expect, test } from "vitest";
import { confirmNewAddress } from "#app/accounts/commands/confirm-new-address.server.ts";
import { issueToken } from "#app/accounts/commands/issue-token.server.ts";
import { requestAddressChange } from "#app/accounts/commands/request-address-change.server.ts";
import { findAccountSettings } from "#app/accounts/queries/find-account-settings.server.ts";
import { findOpenToken } from "#app/accounts/queries/find-open-token.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");

const mailsTo = (address: string) =>
  database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("toAddress", "=", address)
    .execute();

async function tokenMailedTo(address: string): Promise<string> {
  const mail = (await mailsTo(address)).at(-1);
  if (!mail) throw new Error(`no mail to ${address}`);
  const { url } = mail.props as unknown as { url: string };
  return new URL(url).searchParams.get("token") ?? "";
}

const ask = (memberId: string, email: string, maySend = true) =>
  requestAddressChange({ memberId, email, maySend, now });

async function emailOf(memberId: string): Promise<string> {
  return (await findAccountSettings(memberId, now)).email;
}

test("the new address counts from its confirmation on, and the old one is told", async () => {
  const { id, email: old } = await createMember();
  await ask(id, "new.one@example.org");
  expect(await emailOf(id)).toBe(old);
  expect((await findAccountSettings(id, now)).pendingEmail).toBe("new.one@example.org");
  await confirmNewAddress({ token: await tokenMailedTo("new.one@example.org"), now });
  expect(await emailOf(id)).toBe("new.one@example.org");
  expect((await findAccountSettings(id, now)).pendingEmail).toBeNull();
  expect((await mailsTo(old ?? "")).map(({ template }) => template)).toEqual(["address-changed"]);
  const events = await database()
    .selectFrom("domainEvent")
    .select("name")
    .where("memberId", "=", id)
    .orderBy("name")
    .execute();
  expect(events.map(({ name }) => name)).toEqual([
    "account.address-changed",
    "account.address-confirmed",
  ]);
});

test("a link is good once, of two uses at the same moment too", async () => {
  const { id } = await createMember();
  await ask(id, "once@example.org");
  const token = await tokenMailedTo("once@example.org");
  const uses = await Promise.allSettled(
    Array.from({ length: 4 }, () => confirmNewAddress({ token, now })),
  );
  expect(uses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("refuses an expired link and one for another purpose", async () => {
  const { id, email } = await createMember();
  await ask(id, "late@example.org");
  const late = await tokenMailedTo("late@example.org");
  const other = await inTransaction((trx) =>
    issueToken(trx, { purpose: "reset-password", memberId: id, payload: {}, now }),
  );
  const refused = { code: "token-refused" };
  await expect(
    confirmNewAddress({ token: late, now: now.add({ hours: 24 }) }),
  ).rejects.toMatchObject(refused);
  await expect(confirmNewAddress({ token: other, now })).rejects.toMatchObject(refused);
  await expect(confirmNewAddress({ token: "", now })).rejects.toMatchObject(refused);
  expect(await emailOf(id)).toBe(email);
});

test("asking again makes the former link worthless", async () => {
  const { id } = await createMember();
  await ask(id, "first@example.org");
  const first = await tokenMailedTo("first@example.org");
  await ask(id, "second@example.org");
  await expect(confirmNewAddress({ token: first, now })).rejects.toMatchObject({
    code: "token-refused",
  });
});

test("an address of somebody else looks the same to the asker, but no mail goes there", async () => {
  const { id } = await createMember();
  await createMember({ email: "taken@example.org" });
  await ask(id, "Taken@example.org");
  expect((await findAccountSettings(id, now)).pendingEmail).toBe("Taken@example.org");
  expect(await mailsTo("Taken@example.org")).toEqual([]);
});

test("an address that had enough mails gets none", async () => {
  const { id } = await createMember();
  await ask(id, "enough@example.org", false);
  expect(await mailsTo("enough@example.org")).toEqual([]);
});

test("of two who confirm the same address one gets it", async () => {
  const members = await Promise.all([createMember(), createMember()]);
  const tokens: string[] = [];
  for (const { id } of members) {
    await ask(id, "wanted@example.org");
    tokens.push(await tokenMailedTo("wanted@example.org"));
  }
  const results = await Promise.allSettled(
    tokens.map((token) => confirmNewAddress({ token, now })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "address-taken" },
  });
});

test("the address that one has already is refused", async () => {
  const { id } = await createMember({ email: "same@example.org" });
  await expect(ask(id, "SAME@example.org")).rejects.toMatchObject({ code: "address-same" });
});

test("links that were mailed to the old address open nothing any more", async () => {
  const { id } = await createMember();
  const reset = await inTransaction((trx) =>
    issueToken(trx, { purpose: "reset-password", memberId: id, payload: {}, now }),
  );
  await ask(id, "moved@example.org");
  await confirmNewAddress({ token: await tokenMailedTo("moved@example.org"), now });
  expect(await findOpenToken({ token: reset, purpose: "reset-password", now })).toBeUndefined();
});
