import { expect, test } from "vitest";
import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import { forgetOrigins } from "#app/forum/commands/note-origin.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { database } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { createStaff } from "#tests/factories/moderation.ts";

const start = Temporal.Instant.from("2026-03-02T12:00:00Z");
const later = (hours: number) => start.add({ hours });
const browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

interface Place {
  address: string;
  userAgent?: string;
  visitor?: string;
  now?: Temporal.Instant;
}

async function signUpAt({ address, userAgent = browser, visitor, now = start }: Place) {
  const email = `${crypto.randomUUID()}@example.org`;
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
      visitorKeyHash: visitor ? keyedHash("visitor", visitor).toString("hex") : null,
      // Another one each: what is counted per network is tried elsewhere.
      networkHash: keyedHash("attempt", email),
      place: { address, userAgent },
    },
    { now },
  );
  const { id } = await database()
    .selectFrom("member")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  return id;
}

async function reasonsOf(memberId: string) {
  const hold = await findSignUpHold(database(), memberId);
  return (hold?.reasons ?? []).map(({ rule, facts }) => [rule, facts]);
}

async function reasonsAt(places: readonly Place[]) {
  const reasons: unknown[] = [];
  for (const place of places) reasons.push(await reasonsOf(await signUpAt(place)));
  return reasons;
}

test("the fourth account by one device within two days waits; others of the household do not", async () => {
  const home = { address: "198.51.100.20" };
  expect(await reasonsAt([home, home, home])).toEqual([[], [], []]);
  expect(await reasonsAt([{ ...home, userAgent: "Ein anderer Browser" }])).toEqual([[]]);
  expect(await reasonsAt([{ ...home, now: later(23) }])).toEqual([
    [["many-of-device", { count: 4 }]],
  ]);
  // The day after tomorrow nobody knows any more.
  expect(await reasonsAt([{ ...home, now: later(49) }])).toEqual([[]]);
});

test("a browser is known by its cookie at every connection", async () => {
  const visitor = crypto.randomUUID();
  const places = [1, 2, 3, 4].map((last) => ({ address: `203.0.113.${last}`, visitor }));
  expect(await reasonsAt(places)).toEqual([[], [], [], [["many-of-device", { count: 4 }]]]);
});

test("who signs up beside somebody who was suspended waits, with any device", async () => {
  const home = { address: "198.51.100.30" };
  const first = await signUpAt(home);
  const staff = await createStaff();
  const measure = { objectId: first, clause: 1, reason: "Werbung.", staff, now: start } as const;
  await actDirectly({ ...measure, action: "suspend", days: 30 });
  const other = { ...home, userAgent: "Ein anderer Browser", now: later(1) };
  expect(await reasonsAt([other])).toEqual([[["household-of-restricted", { count: 1 }]]]);
  expect(await reasonsAt([{ address: "198.51.100.31" }])).toEqual([[]]);
});

test("neither address nor device is kept, and what is kept is forgotten after two days", async () => {
  const address = "198.51.100.40";
  const id = await signUpAt({ address });
  const traces = () =>
    database().selectFrom("signUpTrace").selectAll().where("memberId", "=", id).execute();
  const kept = await traces();
  expect(kept.map(({ kind }) => kind).toSorted()).toEqual(["device", "household"]);
  expect(kept.map(({ traceHash }) => traceHash.toString("latin1")).join()).not.toContain(address);
  await forgetOrigins({ now: later(47) });
  expect(await traces()).toHaveLength(2);
  await forgetOrigins({ now: later(49) });
  expect(await traces()).toEqual([]);
});
