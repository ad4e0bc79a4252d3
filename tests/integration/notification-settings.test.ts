import { beforeEach, expect, test } from "vitest";
import { findPreferences } from "#app/notifications/queries/list-preferences.server.ts";
import { action, loader } from "#app/notifications/routes/settings-notifications.tsx";
import { newsSubjectNames, newsSubjects } from "#app/notifications/rules/news-subjects.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { cookieOf } from "#tests/support/built-portal.ts";
import { contextOf } from "#tests/support/http-context.ts";

let memberId: string;
let cookie: string;

beforeEach(async () => {
  const member = await createMember();
  memberId = member.id;
  cookie = await cookieOf(member);
});

const url = "http://localhost:3000/settings/notifications";

function open() {
  const request = new Request(url, { headers: { cookie } });
  return loader({ request, params: {}, context: contextOf(request) });
}

/** Sends the form as a browser without scripts does. */
function send(fields: [string, string][]) {
  const body = new URLSearchParams(fields);
  const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
  const request = new Request(url, { method: "POST", headers, body });
  return action({ request, params: {}, context: contextOf(request) });
}

/** Every select of the page, as it stands or changed. */
const reaches = (changed: Record<string, string> = {}): [string, string][] =>
  newsSubjectNames
    .filter((name) => newsSubjects[name].offered.length > 1)
    .map((name) => [`reach.${name}`, changed[name] ?? newsSubjects[name].reach]);

const device: [string, string][] = [
  ["intent", "push-on"],
  ["endpoint", "https://push.example/abc"],
  ["publicKey", "B".repeat(87)],
  ["auth", "a".repeat(22)],
];

test("keeps what is chosen, and leaves push as it is while there is no device", async () => {
  const response = await send([["intent", "preferences"], ...reaches({ likes: "off" })]);
  expect(response.status).toBe(302);
  const kept = await findPreferences(database(), memberId);
  expect(kept.likes).toEqual({ reach: "off", isPushed: false });
  expect(kept.mentions).toEqual({ reach: "mail", isPushed: true });
});

test("with a device, what is not ticked is not pushed", async () => {
  await send(device);
  expect((await open()).devices).toHaveLength(1);
  await send([["intent", "preferences"], ["offersPush", "on"], ["push", "quotes"], ...reaches()]);
  const kept = await findPreferences(database(), memberId);
  expect(kept.mentions.isPushed).toBe(false);
  expect(kept.quotes.isPushed).toBe(true);
});

test("begins and ends the weekly summary, and removes a device", async () => {
  await send([["intent", "digest-on"]]);
  await send(device);
  const { hasDigest, devices } = await open();
  expect(hasDigest).toBe(true);
  await send([["intent", "digest-off"]]);
  await send([
    ["intent", "push-off"],
    ["deviceId", devices[0]!.id],
  ]);
  expect(await open()).toMatchObject({ hasDigest: false, devices: [] });
});

test.each([
  [
    "a reach that is not offered",
    [
      ["intent", "preferences"],
      ["reach.moderation", "off"],
    ],
  ],
  [
    "a subject that does not exist",
    [
      ["intent", "preferences"],
      ["push", "everything"],
    ],
  ],
  ["an act that does not exist", [["intent", "make-admin"]]],
] as [string, [string, string][]][])("refuses %s", async (_what, fields) => {
  await expect(send(fields)).rejects.toMatchObject({ status: 400 });
});
