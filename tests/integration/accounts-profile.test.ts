import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changePicture } from "#app/accounts/commands/change-picture.server.ts";
import { changePreferences } from "#app/accounts/commands/change-preferences.server.ts";
import { changeProfile } from "#app/accounts/commands/change-profile.server.ts";
import { findOwnProfile } from "#app/accounts/queries/find-own-profile.server.ts";
import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { profileFormSchema } from "#app/accounts/settings.schemas.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const today = Temporal.PlainDate.from("2026-03-01");
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-profile-"));

beforeAll(() => {
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const profile = {
  displayName: "Mira",
  about: "Hand filter, mostly.",
  birthday: Temporal.PlainDate.from("1990-04-30"),
  interests: ["Espresso"],
  sharedValues: ["origin"] as const,
};

const picture = (colour: string) =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: colour } })
    .png()
    .toBuffer();

async function completions(memberId: string): Promise<number> {
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("memberId", "=", memberId)
    .where("name", "=", "account.profile-completed")
    .execute();
  return events.length;
}

async function filesOf(memberId: string): Promise<number> {
  const files = await database()
    .selectFrom("storedFile")
    .select("id")
    .where("ownerId", "=", memberId)
    .execute();
  return files.length;
}

test("stores the profile and tells once that it is complete, however often and at once it is saved", async () => {
  const { id: memberId } = await createMember();
  await Promise.all(Array.from({ length: 5 }, () => changeProfile({ memberId, profile, now })));
  await changeProfile({ memberId, profile: { ...profile, interests: [] }, now });
  await changeProfile({ memberId, profile, now });
  expect(await findOwnProfile(memberId)).toMatchObject({
    displayName: "Mira",
    birthday: "1990-04-30",
    interests: ["Espresso"],
    sharedValues: ["origin"],
  });
  expect(await completions(memberId)).toBe(1);
});

test("a profile without interests is not complete", async () => {
  const { id: memberId } = await createMember();
  await changeProfile({ memberId, profile: { ...profile, interests: [] }, now });
  expect(await completions(memberId)).toBe(0);
});

test("a closed account takes no change", async () => {
  const { id: memberId } = await createMember();
  await database()
    .updateTable("member")
    .set({ closedAt: now })
    .where("id", "=", memberId)
    .execute();
  await expect(changeProfile({ memberId, profile, now })).rejects.toMatchObject({ status: 404 });
  await expect(changePicture({ memberId, bytes: await picture("red"), now })).rejects.toMatchObject(
    {
      status: 404,
    },
  );
  await expect(
    changePreferences({ memberId, preferences: { theme: "dark" }, now }),
  ).rejects.toMatchObject({ status: 404 });
  expect(await filesOf(memberId)).toBe(0);
});

test("of pictures that are sent at once one stays, and no file of the others", async () => {
  const { id: memberId } = await createMember();
  const pictures = await Promise.all(["red", "green", "blue"].map(picture));
  await Promise.all(pictures.map((bytes) => changePicture({ memberId, bytes, now })));
  expect((await findOwnProfile(memberId)).avatarFileId).not.toBeNull();
  expect(await filesOf(memberId)).toBe(1);
  await changePicture({ memberId, bytes: null, now });
  expect((await findOwnProfile(memberId)).avatarFileId).toBeNull();
  expect(await filesOf(memberId)).toBe(0);
});

test("a refused picture leaves the one before", async () => {
  const { id: memberId } = await createMember();
  await changePicture({ memberId, bytes: await picture("red"), now });
  const { avatarFileId } = await findOwnProfile(memberId);
  await expect(
    changePicture({ memberId, bytes: Buffer.from("<svg/>"), now }),
  ).rejects.toMatchObject({ code: "image-type" });
  expect((await findOwnProfile(memberId)).avatarFileId).toBe(avatarFileId);
});

test("changes only the preferences that are given", async () => {
  const { id: memberId } = await createMember({ language: "de" });
  await changePreferences({ memberId, preferences: { theme: "dark" }, now });
  const member = await database()
    .selectFrom("member")
    .select(["theme", "language"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  expect(member).toEqual({ theme: "dark", language: "de" });
});

test("shows neither strangers' numbers nor unconfirmed nor closed accounts", async () => {
  const shown = await createMember();
  const unconfirmed = await createMember({ confirmed: false });
  expect((await findPublicProfile(shown.number))?.id).toBe(shown.id);
  expect(await findPublicProfile(unconfirmed.number)).toBeUndefined();
  expect(await findPublicProfile(999_999_999)).toBeUndefined();
  await database()
    .updateTable("member")
    .set({ closedAt: now })
    .where("id", "=", shown.id)
    .execute();
  expect(await findPublicProfile(shown.number)).toBeUndefined();
});

async function parseDetails(fields: Record<string, string | string[]>) {
  const form = new FormData();
  const all = { intent: "details", displayName: "Mira", ...fields };
  for (const [name, value] of Object.entries(all))
    for (const one of [value].flat()) form.append(name, one);
  const request = new Request("http://localhost/settings/profile", { method: "POST", body: form });
  return parseForm(request, profileFormSchema(today));
}

test("the form drops keys it does not know and reads lists", async () => {
  const submission = await parseDetails({
    role: "admin",
    memberId: "somebody",
    interests: "Espresso, espresso, Cold  Brew",
    sharedValues: ["origin", "craft"],
    about: " one\r\ntwo ",
  });
  expect(submission.status === "success" && submission.value).toEqual({
    intent: "details",
    displayName: "Mira",
    about: "one\ntwo",
    birthday: null,
    interests: ["Espresso", "Cold Brew"],
    sharedValues: ["origin", "craft"],
  });
});

test.each([
  ["a name of spaces", { displayName: "   " }, "displayName"],
  ["a name with a control character", { displayName: "Mi\u202Era" }, "displayName"],
  ["a name that is too long", { displayName: "x".repeat(61) }, "displayName"],
  ["a text that is too long", { about: "x".repeat(1_001) }, "about"],
  ["a birthday to come", { birthday: "2026-03-02" }, "birthday"],
  ["a birthday that is no day", { birthday: "1990-02-30" }, "birthday"],
  [
    "too many interests",
    { interests: Array.from({ length: 13 }, (_, i) => `i${i}`).join() },
    "interests",
  ],
  ["a value nobody offered", { sharedValues: ["origin", "greed"] }, "sharedValues[1]"],
])("the form refuses %s at its field", async (_name, fields, field) => {
  const submission = await parseDetails(fields as Record<string, string>);
  expect(submission.status).toBe("error");
  expect(Object.keys(submission.reply().error ?? {})).toEqual([field]);
});
