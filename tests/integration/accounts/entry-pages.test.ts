import { afterAll, beforeAll, expect, test } from "vitest";
import { issueSetUpToken } from "#app/accounts/commands/issue-set-up-token.server.ts";
import { issueToken } from "#app/accounts/commands/issue-token.server.ts";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { mailsTo, tokenMailedTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";
import { codeAt, giveSecondFactor } from "#tests/factories/second-factor.ts";
import { type BuiltPortal, openBuiltPortal, setUpBrand } from "#tests/support/built-portal.ts";

const password = "drei kurze Wörter";
let portal: BuiltPortal;

beforeAll(async () => {
  await setUpBrand();
  portal = await openBuiltPortal();
}, 180_000);

afterAll(() => portal?.close());

function post(path: string, fields: Record<string, string>, cookie?: string) {
  return portal.fetch(path, {
    method: "POST",
    headers: {
      origin: "http://localhost:3000",
      "content-type": "application/x-www-form-urlencoded",
      ...(cookie ? { cookie } : {}),
    },
    body: new URLSearchParams(fields).toString(),
  });
}

const cookieFrom = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .findLast((pair) => pair.startsWith(`${name}=`));

async function memberWithPassword(changes: Parameters<typeof createMember>[0] = {}) {
  const member = await createMember(changes);
  await database()
    .updateTable("member")
    .set({ passwordHash: await hashPassword(password) })
    .where("id", "=", member.id)
    .execute();
  return { ...member, email: member.email ?? "" };
}

const signUpFields = (email: string) => ({
  displayName: "Wiebke",
  email,
  password,
  language: "de",
  formOfAddress: "du",
  terms: "on",
});

/** Whatever differs from request to request by design. */
async function pageOf(response: Response, email: string): Promise<string> {
  return (await response.text())
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "")
    .replaceAll(encodeURIComponent(email), "")
    .replaceAll(email, "");
}

test("joins by form and mail: the link confirms by POST only and signs in", async () => {
  const email = "wiebke@example.org";
  const asked = await post("/sign-up", signUpFields(email));
  expect(asked.headers.get("location")).toBe("/sign-up/sent");
  const token = await tokenMailedTo(email);
  const looked = await portal.fetch(`/confirm?token=${token}`);
  expect(looked.status).toBe(200);
  const confirmed = await post("/confirm", { token });
  expect(confirmed.headers.get("location")).toBe("/home");
  const session = cookieFrom(confirmed, "session");
  const home = await portal.fetch("/settings/second-factor", {
    headers: { cookie: session ?? "" },
  });
  expect(home.status).toBe(200);
  expect((await post("/confirm", { token })).status).toBe(410);
});

test("nothing tells a known address from an unknown one", async () => {
  const known = (await memberWithPassword()).email;
  const unknown = "nobody.here@example.org";
  const forms: [string, (email: string) => Record<string, string>][] = [
    ["/sign-up", signUpFields],
    ["/sign-in", (email) => ({ email, password: "wrong words here" })],
    ["/sign-in/link", (email) => ({ email })],
    ["/password/forgot", (email) => ({ email })],
  ];
  for (const [path, fields] of forms) {
    const answers = [];
    for (const email of [known, unknown]) {
      const response = await post(path, fields(email));
      answers.push({
        status: response.status,
        location: response.headers.get("location"),
        cookies: response.headers.getSetCookie().length,
        page: await pageOf(response, email),
      });
    }
    expect(answers[0], path).toEqual(answers[1]);
  }
});

test("keys that the form does not have change nothing", async () => {
  const email = "extra@example.org";
  const response = await post("/sign-up", {
    ...signUpFields(email),
    role: "admin",
    points: "100000",
    emailConfirmedAt: "2026-01-01T00:00:00Z",
    "__proto__.role": "admin",
    "constructor[prototype]": "x",
    id: "01900000-0000-7000-8000-000000000000",
  });
  expect(response.headers.get("location")).toBe("/sign-up/sent");
  const member = await database()
    .selectFrom("member")
    .select(["role", "emailConfirmedAt", "id"])
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  expect(member).toMatchObject({ role: "member", emailConfirmedAt: null });
  expect(member.id).not.toBe("01900000-0000-7000-8000-000000000000");
});

test("without consent nobody joins, and what was typed stays except the password", async () => {
  const { terms: _, ...fields } = signUpFields("no-consent@example.org");
  const response = await post("/sign-up", fields);
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain("no-consent@example.org");
  expect(page).not.toContain(password);
  expect(await mailsTo("no-consent@example.org")).toEqual([]);
});

test("signs in, rotates the session, returns only to paths of its own, and signs out", async () => {
  const { email } = await memberWithPassword();
  const fields = { email, password };
  const first = await post("/sign-in", { ...fields, to: "/rewards" });
  expect(first.headers.get("location")).toBe("/rewards");
  const former = cookieFrom(first, "session") ?? "";
  const second = await post("/sign-in", { ...fields, to: "//evil.example" }, former);
  expect(second.headers.get("location")).toBe("/home");
  const current = cookieFrom(second, "session") ?? "";
  expect(current).not.toBe(former);
  const seen = (cookie: string) => portal.fetch("/settings/second-factor", { headers: { cookie } });
  expect((await seen(former)).status).toBe(302);
  expect((await seen(current)).status).toBe(200);
  await post("/sign-out", {}, current);
  expect((await seen(current)).status).toBe(302);
});

test("a second factor is asked for before any session exists", async () => {
  const { email, id } = await memberWithPassword({ role: "manager" });
  const { secret } = await giveSecondFactor(id, now().subtract({ minutes: 5 }));
  const first = await post("/sign-in", { email, password, to: "/admin" });
  expect(first.headers.get("location")).toBe("/sign-in/second-factor");
  expect(cookieFrom(first, "session")).toBeUndefined();
  const pending = cookieFrom(first, "sign-in") ?? "";
  const wrong = await post("/sign-in/second-factor", { code: "000000" }, pending);
  expect(wrong.status).toBe(422);
  const code = codeAt(secret, now());
  const right = await post("/sign-in/second-factor", { code }, pending);
  expect(right.headers.get("location")).toBe("/admin");
  const cookie = cookieFrom(right, "session") ?? "";
  expect((await portal.fetch("/admin", { headers: { cookie } })).status).toBe(200);
});

test("an expired token is refused on POST too, and a new link is offered", async () => {
  const { id } = await memberWithPassword();
  const longAgo = now().subtract({ hours: 48 });
  const token = await inTransaction((trx) =>
    issueToken(trx, { purpose: "reset-password", memberId: id, payload: {}, now: longAgo }),
  );
  const answer = await post("/password/reset", { token, password: "ganz andere Wörter" });
  const shown = await portal.fetch(answer.headers.get("location") ?? "");
  expect(shown.status).toBe(410);
  expect(await shown.text()).toContain("/password/forgot");
});

test("too many tries answer 429 and say when to come back", async () => {
  const statuses = [];
  let last: Response | undefined;
  for (let tried = 0; tried < 11; tried++) {
    last = await post("/sign-in", { email: "tried@example.org", password: "wrong words here" });
    statuses.push(last.status);
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429]);
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("the demo's sign-in does not exist on another database, marked or not", async () => {
  const { id } = await memberWithPassword({ role: "admin" });
  expect((await post("/demo/sign-in", { account: "admin" })).status).toBe(404);
  await database()
    .insertInto("setting")
    .values({
      key: "demo",
      value: json({ seed: 1, createdAt: "", accounts: [{ key: "admin", memberId: id }] }) as never,
    })
    .execute();
  const marked = await post("/demo/sign-in", { account: "admin" });
  expect(marked.status).toBe(404);
  expect(cookieFrom(marked, "session")).toBeUndefined();
  expect(await (await portal.fetch("/sign-in")).text()).not.toContain("/demo/sign-in");
});

test("after the set-up its page is gone, with a good token too", async () => {
  const token = await issueSetUpToken({ now: now() });
  expect((await portal.fetch(`/set-up?token=${token}`)).status).toBe(404);
  expect((await post("/set-up", { token })).status).toBe(404);
});
