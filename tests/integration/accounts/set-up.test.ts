import { expect, test } from "vitest";
import { issueSetUpToken } from "#app/accounts/commands/issue-set-up-token.server.ts";
import { setUpBrand } from "#app/accounts/commands/set-up-brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");

const form = (token: string) => ({
  token,
  brandName: "Hafenbrise",
  language: "en" as const,
  formOfAddress: "sie" as const,
  timeZone: "Europe/Copenhagen",
  currency: "DKK",
  preset: "harbour" as const,
  displayName: "Ida",
  email: "ida@example.org",
  password: "femten tegn eller flere",
});

test("only the newest token sets the brand up, once, with an owner who may do everything", async () => {
  const old = await issueSetUpToken({ now });
  const token = await issueSetUpToken({ now });
  await expect(setUpBrand(form(old), { now })).rejects.toMatchObject({ code: "token-refused" });
  await expect(
    setUpBrand({ ...form(token), password: "zu kurz hier" }, { now }),
  ).rejects.toMatchObject({ code: "password-too-short" });
  const both = await Promise.allSettled([
    setUpBrand(form(token), { now }),
    setUpBrand({ ...form(token), email: "other@example.org" }, { now }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const members = await database()
    .selectFrom("member")
    .select(["role", "emailConfirmedAt"])
    .execute();
  expect(members).toEqual([{ role: "admin", emailConfirmedAt: "2026-03-01T10:00:00Z" }]);
  expect(await findSetting(database(), "brand")).toMatchObject({
    name: "Hafenbrise",
    language: "en",
    formOfAddress: "sie",
    currency: "DKK",
  });
  const again = await issueSetUpToken({ now });
  await expect(setUpBrand(form(again), { now })).rejects.toMatchObject({ status: 404 });
});
