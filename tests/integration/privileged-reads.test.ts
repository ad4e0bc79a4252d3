import { afterAll, beforeAll, expect, test } from "vitest";
import { readAt } from "#app/accounts/rules/pages-about-members.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  type BuiltPortal,
  cookieOf,
  openBuiltPortal,
  setUpBrand,
} from "#tests/support/built-portal.ts";
import { listRouteAddresses } from "#tests/support/route-table.ts";

// Whoever of the team looks at what is known about members leaves an entry in the audit log. Walks
// every address of the admin area: one that is in neither list fails.

/** Settings, catalogues and sums: nothing there is about a member. */
const ofNobody = [
  "/admin",
  "/admin/api-keys",
  "/admin/api-keys/new",
  "/admin/brand",
  "/admin/categories",
  "/admin/check-in",
  "/admin/community-rules",
  "/admin/community-rules/templates",
  "/admin/design",
  "/admin/leaderboard",
  "/admin/liability",
  "/admin/points/bulk/new",
  "/admin/points/campaigns",
  "/admin/points/campaigns/:id",
  "/admin/points/campaigns/new",
  "/admin/points/programme",
  "/admin/points/rules",
  "/admin/points/rules/:id",
  "/admin/points/rules/new",
  "/admin/reactions",
  "/admin/reporting-ways",
  "/admin/retention",
  "/admin/review/workload",
  "/admin/rewards",
  "/admin/rewards/:id",
  "/admin/rewards/new",
  "/admin/rewards/preview",
  "/admin/segments",
  "/admin/sign-ups",
  "/admin/spam-guard",
  "/admin/spam-guard/learned",
  "/admin/statements",
  "/admin/stripe",
  "/admin/tags",
  "/admin/tiers",
  "/admin/tiers/edit",
  "/admin/till",
  "/admin/transparency",
  "/admin/trust",
  "/admin/vouchers",
  "/admin/vouchers/:id",
  "/admin/vouchers/checkout",
  "/admin/vouchers/new",
];

/** They are an act of their own in the log, each time; shown by the tests of these exports. */
const exportsOfTheirOwn = [
  "/admin/audit/export",
  "/admin/fulfilment/export",
  "/admin/liability/export",
  "/admin/statements/:id",
  "/admin/transparency/export",
  "/admin/voucher-batches/:id/codes",
];

let portal: BuiltPortal;
let member: { id: string; number: number };

beforeAll(async () => {
  await setUpBrand();
  portal = await openBuiltPortal();
  member = await createMember({ displayName: "Mira" });
}, 180_000);

afterAll(() => portal?.close());

const pages = [
  ...new Set(
    (await listRouteAddresses()).map(({ path }) => path).filter((path) => /^\/admin\b/.test(path)),
  ),
];

const exampleOf = (path: string) =>
  path
    .replace(":number", String(member.number))
    .replace(":id", "01900000-0000-7000-8000-000000000000");

test("every address of the admin area is said to tell of members, of nobody, or to be an export", () => {
  const declared = [...ofNobody, ...exportsOfTheirOwn];
  const undeclared = pages.filter(
    (path) => !declared.includes(path) && readAt(exampleOf(path)) === null,
  );
  expect(undeclared).toEqual([]);
  expect(declared.filter((path) => !pages.includes(path))).toEqual([]);
  expect(declared.filter((path) => readAt(exampleOf(path)) !== null)).toEqual([]);
});

test("each page about members leaves an entry for whoever opened it", async () => {
  const without: string[] = [];
  for (const path of pages.filter((path) => readAt(exampleOf(path)))) {
    const staff = await createMember({ role: "admin" });
    const response = await portal.fetch(exampleOf(path), {
      headers: { cookie: await cookieOf(staff) },
    });
    await response.body?.cancel();
    const read = readAt(exampleOf(path));
    const noted = await database()
      .selectFrom("auditEntry")
      .select(["objectKind", "objectId", "memberId"])
      .where("actorId", "=", staff.id)
      .where("action", "in", ["member.viewed", "page.viewed"])
      .execute();
    const expected =
      read?.kind === "member"
        ? { objectKind: "member", objectId: member.id, memberId: member.id }
        : { objectKind: "page", objectId: exampleOf(path), memberId: null };
    if (JSON.stringify(noted) !== JSON.stringify([expected]))
      without.push(`${path} (${response.status}): ${JSON.stringify(noted)}`);
  }
  expect(without).toEqual([]);
});

test("whoever may not see the page leaves no entry that they did", async () => {
  const moderator = await createMember({ role: "moderator" });
  const cookie = await cookieOf(moderator);
  const response = await portal.fetch("/admin/orders", { headers: { cookie } });
  await response.body?.cancel();
  expect(response.status).toBe(403);
  const noted = await database()
    .selectFrom("auditEntry")
    .select("seq")
    .where("actorId", "=", moderator.id)
    .execute();
  expect(noted).toEqual([]);
});
