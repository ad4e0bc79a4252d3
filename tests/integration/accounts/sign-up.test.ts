import { expect, test } from "vitest";
import { confirmAddress } from "#app/accounts/commands/confirm-address.server.ts";
import { resendConfirmation } from "#app/accounts/commands/resend-confirmation.server.ts";
import { signInWithPassword } from "#app/accounts/commands/sign-in-with-password.server.ts";
import { type SignUp, signUp } from "#app/accounts/commands/sign-up.server.ts";
import { tidyAccounts } from "#app/accounts/commands/tidy-accounts.server.ts";
import { database } from "#app/platform/db.server.ts";
import { mailsTo, tokenMailedTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const password = "drei kurze Wörter";
const evidence = { requestId: "request-1", ipPrefix: "203.0.113.0", form: "sign-up" };

function form(email: string, changes: Partial<SignUp> = {}): SignUp {
  return {
    displayName: "Wiebke",
    email,
    password,
    language: "de",
    formOfAddress: "sie",
    timeZone: "Europe/Berlin",
    newsletter: false,
    evidence,
    visitorKeyHash: "c0ffee",
    ...changes,
  };
}

const confirm = (token: string, at = now) =>
  confirmAddress({ token, requestId: "request-2", now: at });
const findByEmail = (email: string) =>
  database().selectFrom("member").selectAll().where("email", "=", email).executeTakeFirst();
const consentsOf = (memberId: string) =>
  database()
    .selectFrom("consent")
    .select(["purpose", "state", "textVersion", "evidence"])
    .where("memberId", "=", memberId)
    .orderBy("purpose")
    .execute();
const eventsOf = (memberId: string) =>
  database()
    .selectFrom("domainEvent")
    .select(["name", "payload"])
    .where("memberId", "=", memberId)
    .orderBy("id")
    .execute();

test("a sign-up waits for its address, remembers the consent, and is told to the house", async () => {
  await signUp(form("wiebke@example.org"), { now });
  const member = await findByEmail("wiebke@example.org");
  expect(member).toMatchObject({ emailConfirmedAt: null, role: "member", formOfAddress: "sie" });
  expect(member?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await consentsOf(member?.id ?? "")).toMatchObject([
    { purpose: "privacy", state: "granted", evidence },
    { purpose: "terms", state: "granted", evidence },
  ]);
  expect(await eventsOf(member?.id ?? "")).toEqual([
    { name: "account.signed-up", payload: { language: "de", visitorKeyHash: "c0ffee" } },
  ]);
  expect(await mailsTo("wiebke@example.org")).toMatchObject([
    { template: "confirm-address", locale: "de-formal" },
  ]);
});

test("the mailed link confirms once, however often and however simultaneously it is used", async () => {
  await signUp(form("once@example.org", { newsletter: true }), { now });
  const token = await tokenMailedTo("once@example.org");
  const member = await findByEmail("once@example.org");
  expect((await consentsOf(member?.id ?? "")).map(({ purpose }) => purpose)).not.toContain(
    "newsletter",
  );
  const outcomes = await Promise.allSettled([confirm(token), confirm(token), confirm(token)]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(confirm(token)).rejects.toMatchObject({ code: "token-refused" });
  expect(await consentsOf(member?.id ?? "")).toContainEqual(
    expect.objectContaining({
      purpose: "newsletter",
      evidence: { ...evidence, confirmedBy: "request-2" },
    }),
  );
  expect((await eventsOf(member?.id ?? "")).map(({ name }) => name)).toEqual([
    "account.signed-up",
    "account.address-confirmed",
  ]);
});

test("an expired link confirms nothing, and can be exchanged for a new one", async () => {
  await signUp(form("late@example.org"), { now });
  const token = await tokenMailedTo("late@example.org");
  const later = now.add({ hours: 24 });
  await expect(confirm(token, later)).rejects.toMatchObject({ code: "token-refused" });
  await resendConfirmation({ token, now: later });
  const fresh = await tokenMailedTo("late@example.org");
  expect(fresh).not.toBe(token);
  await confirm(fresh, later);
  await resendConfirmation({ token, now: later });
  expect(await mailsTo("late@example.org")).toHaveLength(2);
});

test("a known address gets another mail, and nothing of its account changes", async () => {
  const member = await createMember({ email: "known@example.org", displayName: "Known" });
  await signUp(form("KNOWN@example.org"), { now });
  expect(await findByEmail("known@example.org")).toEqual(member);
  expect(await mailsTo("known@example.org")).toMatchObject([{ template: "already-registered" }]);
});

test("whoever opens their own mail gets the account they asked for, not that of a stranger", async () => {
  await signUp(form("both@example.org", { password: "password of the stranger" }), { now });
  await signUp(form("both@example.org", { displayName: "Owner" }), { now });
  await confirm(await tokenMailedTo("both@example.org"));
  expect((await findByEmail("both@example.org"))?.displayName).toBe("Owner");
  const signIn = (tried: string) =>
    signInWithPassword(
      { email: "both@example.org", password: tried, to: "/" },
      { mayMail: async () => true, now },
    );
  expect((await signIn(password)).kind).toBe("open");
  expect((await signIn("password of the stranger")).kind).toBe("refused");
});

test("two sign-ups with one address at the same moment make one account", async () => {
  await Promise.all(Array.from({ length: 5 }, () => signUp(form("twin@example.org"), { now })));
  const { count } = await database()
    .selectFrom("member")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("email", "=", "twin@example.org")
    .executeTakeFirstOrThrow();
  expect(count).toBe(1);
});

test.each([
  ["kurz", "password-too-short"],
  ["1234567890", "password-common"],
  ["new@example.org", "password-like-you"],
  ["x".repeat(129), "password-too-long"],
])("refuses the password %s", async (weak, code) => {
  await expect(signUp(form("new@example.org", { password: weak }), { now })).rejects.toMatchObject({
    code,
  });
  expect(await findByEmail("new@example.org")).toBeUndefined();
});

test("an account that nobody confirmed is gone after a week, others stay", async () => {
  await signUp(form("gone@example.org"), { now });
  await signUp(form("fresh@example.org"), { now: now.add({ hours: 24 }) });
  await createMember({ email: "old@example.org", joinedAt: "2020-01-01T00:00:00Z" });
  await tidyAccounts({ now: now.add({ hours: 24 * 7 + 1 }) });
  expect(await findByEmail("gone@example.org")).toBeUndefined();
  expect(await findByEmail("fresh@example.org")).toBeDefined();
  expect(await findByEmail("old@example.org")).toBeDefined();
});
