import { expect, test } from "vitest";
import { completeSignIn } from "#app/accounts/commands/complete-sign-in.server.ts";
import { confirmAddress } from "#app/accounts/commands/confirm-address.server.ts";
import { issueToken } from "#app/accounts/commands/issue-token.server.ts";
import { requestPasswordReset } from "#app/accounts/commands/request-password-reset.server.ts";
import { requestSignInLink } from "#app/accounts/commands/request-sign-in-link.server.ts";
import { resetPassword } from "#app/accounts/commands/reset-password.server.ts";
import { setUpBrand } from "#app/accounts/commands/set-up-brand.server.ts";
import { signInByLink } from "#app/accounts/commands/sign-in-by-link.server.ts";
import { signInWithPassword } from "#app/accounts/commands/sign-in-with-password.server.ts";
import { countCode, countSignIn } from "#app/accounts/limits.server.ts";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { type TokenPurpose, tokenMinutes } from "#app/accounts/rules/tokens.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { mailsTo, tokenMailedTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";
import { codeAt, giveSecondFactor } from "#tests/factories/second-factor.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const password = "drei kurze Wörter";

async function memberWithPassword(changes: Parameters<typeof createMember>[0] = {}) {
  const member = await createMember(changes);
  const passwordHash = await hashPassword(password);
  await database()
    .updateTable("member")
    .set({ passwordHash })
    .where("id", "=", member.id)
    .execute();
  return { ...member, email: member.email ?? "" };
}

const signIn = (email: string, tried = password) =>
  signInWithPassword({ email, password: tried, to: "/points" }, { mayMail: async () => true, now });

test("a wrong password and an unknown address are refused alike", async () => {
  const { email, id } = await memberWithPassword();
  expect(await signIn(email, "wrong words here")).toEqual({ kind: "refused" });
  expect(await signIn("nobody@example.org")).toEqual({ kind: "refused" });
  expect(await signIn(email)).toEqual({ kind: "open", memberId: id, role: "member" });
});

test("an address without confirmation is named only to who knows the password", async () => {
  const { email } = await memberWithPassword({ confirmed: false });
  expect(await signIn(email, "wrong words here")).toEqual({ kind: "refused" });
  expect(await mailsTo(email)).toHaveLength(0);
  expect(await signIn(email)).toEqual({ kind: "unconfirmed" });
  expect(await mailsTo(email)).toMatchObject([{ template: "confirm-address" }]);
});

test("a second factor stands between the password and the session, and each code counts once", async () => {
  const { email, id } = await memberWithPassword({ role: "admin" });
  const { secret, codes } = await giveSecondFactor(id, now);
  const pending = async () => {
    const outcome = await signIn(email);
    if (outcome.kind !== "second-factor") throw new Error(outcome.kind);
    return outcome.token;
  };
  const token = await pending();
  const replayed = codeAt(secret, now);
  await expect(completeSignIn({ token, code: replayed, now })).rejects.toMatchObject({
    code: "code-refused",
  });
  const later = now.add({ seconds: 60 });
  const code = codeAt(secret, later);
  const other = await pending();
  const both = await Promise.allSettled(
    [token, other].map((each) => completeSignIn({ token: each, code, now: later })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const recovery = codes[0]?.toUpperCase().replace("-", " ") ?? "";
  expect(await completeSignIn({ token: await pending(), code: recovery, now })).toEqual({
    memberId: id,
    role: "admin",
    to: "/points",
  });
  await expect(
    completeSignIn({ token: await pending(), code: recovery, now }),
  ).rejects.toMatchObject({
    code: "code-refused",
  });
});

test("a mailed link signs in once, asks for the second factor, and ends after 15 minutes", async () => {
  const { email, id } = await memberWithPassword();
  await requestSignInLink({ email, to: "/points", now });
  const token = await tokenMailedTo(email);
  const both = await Promise.allSettled([
    signInByLink({ token, now }),
    signInByLink({ token, now }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await requestSignInLink({ email, to: "/points", now });
  const second = await tokenMailedTo(email);
  await expect(
    signInByLink({ token: second, now: now.add({ minutes: 15 }) }),
  ).rejects.toMatchObject({
    code: "token-refused",
  });
  await giveSecondFactor(id, now);
  expect((await signInByLink({ token: second, now })).admission.kind).toBe("second-factor");
});

test("a link for an unknown address sends nothing, one for an unconfirmed address confirms", async () => {
  await requestSignInLink({ email: "nobody@example.org", to: "/", now });
  expect(await mailsTo("nobody@example.org")).toEqual([]);
  const { email } = await memberWithPassword({ confirmed: false });
  await requestSignInLink({ email, to: "/", now });
  expect(await mailsTo(email)).toMatchObject([{ template: "confirm-address" }]);
  await confirmAddress({ token: await tokenMailedTo(email), requestId: "r", now });
  expect(await signIn(email)).toEqual({ kind: "refused" });
});

test("a reset changes the password once, ends every session and every other way in, and says so", async () => {
  const { email, id } = await memberWithPassword();
  await createSession(id);
  await requestSignInLink({ email, to: "/", now });
  const link = await tokenMailedTo(email);
  await requestPasswordReset({ email, now });
  const token = await tokenMailedTo(email);
  const reset = (chosen: string, at = now) => resetPassword({ token, password: chosen, now: at });
  await expect(reset("kurz")).rejects.toMatchObject({ code: "password-too-short" });
  await expect(reset("ganz andere Wörter", now.add({ minutes: 60 }))).rejects.toMatchObject({
    code: "token-refused",
  });
  const both = await Promise.allSettled([reset("ganz andere Wörter"), reset("noch andere Wörter")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await signIn(email)).kind).toBe("refused");
  await expect(signInByLink({ token: link, now })).rejects.toMatchObject({ code: "token-refused" });
  const sessions = await database()
    .selectFrom("session")
    .select("id")
    .where("memberId", "=", id)
    .execute();
  expect(sessions).toEqual([]);
  expect((await mailsTo(email)).at(-1)?.template).toBe("password-changed");
});

test("a token opens only what it was made for", async () => {
  const { id } = await memberWithPassword();
  const purposes = Object.keys(tokenMinutes) as TokenPurpose[];
  const uses: Partial<Record<TokenPurpose, (token: string) => Promise<unknown>>> = {
    "confirm-address": (token) => confirmAddress({ token, requestId: "r", now }),
    "sign-in": (token) => signInByLink({ token, now }),
    "second-factor": (token) => completeSignIn({ token, code: "123456", now }),
    "reset-password": (token) => resetPassword({ token, password: "ganz andere Wörter", now }),
    "set-up": (token) =>
      setUpBrand(
        {
          token,
          brandName: "Fremd",
          language: "de",
          formOfAddress: "du",
          timeZone: "Europe/Berlin",
          currency: "EUR",
          preset: "harbour",
          displayName: "Fremd",
          email: "fremd@example.org",
          password: "fünfzehn Zeichen und mehr",
        },
        { now },
      ),
  };
  for (const made of purposes) {
    for (const [used, use] of Object.entries(uses)) {
      if (used === made) continue;
      const token = await inTransaction((trx) =>
        issueToken(trx, { purpose: made, memberId: id, payload: {} as never, now }),
      );
      await expect(use(token), `${made} used to ${used}`).rejects.toMatchObject({
        code: "token-refused",
      });
    }
  }
});

test("tries from one place are limited, its owner is not locked out elsewhere", async () => {
  const tries = Array.from({ length: 11 }, () => ({
    email: "victim@example.org",
    ip: "203.0.113.7",
  }));
  const outcomes = await Promise.allSettled(tries.map(countSignIn));
  expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { code: "too-many-requests", status: 429 } },
  ]);
  await expect(
    countSignIn({ email: "victim@example.org", ip: "198.51.100.4" }),
  ).resolves.toBeUndefined();
});

test("codes are limited per member", async () => {
  const { id } = await createMember();
  for (let tried = 0; tried < 6; tried++) await countCode(id);
  await expect(countCode(id)).rejects.toMatchObject({ code: "too-many-requests" });
});
