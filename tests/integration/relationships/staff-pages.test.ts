import { afterAll, beforeAll, expect, test } from "vitest";
import { appointAmbassador } from "#app/ambassadors/commands/appoint-ambassador.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  type BuiltPortal,
  cookieOf,
  openBuiltPortal,
  setUpBrand,
} from "#tests/support/built-portal.ts";

// The pages as they are delivered, with a member who has something to show.

let portal: BuiltPortal;
let staff: string;
let ambassador: Awaited<ReturnType<typeof createMember>>;
let code: string;

beforeAll(async () => {
  await setUpBrand();
  portal = await openBuiltPortal();
  const admin = await createMember({ role: "admin", displayName: "Henrike", language: "en" });
  staff = await cookieOf(admin);
  ambassador = await createMember({ displayName: "Levent Aksoy", language: "en" });
  ({ code } = await inTransaction((trx) =>
    appointAmbassador(trx, {
      memberId: ambassador.id,
      reason: "Answers with patience.",
      appointedBy: { id: admin.id, name: "Henrike" },
      now: Temporal.Now.instant(),
    }),
  ));
}, 180_000);

afterAll(() => portal?.close());

async function page(path: string, cookie: string) {
  const response = await portal.fetch(path, { headers: { cookie } });
  return { status: response.status, html: await response.text() };
}

test.each([
  ["/admin/members?sort=fan&filter=ambassadors&q=lev", "Levent Aksoy"],
  ["/admin/members?q=nobody-at-all", "Nobody fits"],
  ["/admin/fans", "No fans yet"],
  ["/admin/ambassadors", "levent-aksoy"],
])("staff read %s", async (path, text) => {
  const { status, html } = await page(path, staff);
  expect(status).toBe(200);
  expect(html).toContain(text);
});

test.each([
  ["", "Answers with patience."],
  ["/grant", "In your words"],
  ["/role", "Change the role of Levent Aksoy"],
  ["/ambassador", "End the appointment of Levent Aksoy"],
])("staff read a member's page%s", async (path, text) => {
  const { status, html } = await page(`/admin/members/${ambassador.number}${path}`, staff);
  expect(status).toBe(200);
  expect(html).toContain(text);
});

test("the ambassador sees link and duty, others what an ambassador is", async () => {
  const own = await page("/ambassador", await cookieOf(ambassador));
  expect(own.html).toContain(`/r/${code}`);
  expect(own.html).toContain("mark it as advertising");
  const other = await createMember({ language: "en" });
  expect((await page("/ambassador", await cookieOf(other))).html).toContain(
    "not an ambassador yet",
  );
});

test("a link leads to the sign-up page and remembers the visitor; an unknown one to the start", async () => {
  const followed = await portal.fetch(`/r/${code}`, { redirect: "manual" });
  expect(followed.headers.get("location")).toBe("/sign-up");
  expect(followed.headers.get("set-cookie")).toContain("visitor=");
  const unknown = await portal.fetch("/r/nobody-here", { redirect: "manual" });
  expect(unknown.headers.get("location")).toBe("/");
  expect(unknown.headers.get("set-cookie") ?? "").not.toContain("visitor=");
});
