import { now } from "#app/platform/clock.ts";
import { closeDatabase, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";

const seed = 20_261;

await inTransaction(async (trx) => {
  const at = now();
  const staff = [
    { displayName: "Henrike Lorenz", email: "henrike@example.org", role: "admin" },
    { displayName: "Ella Petersen", email: "ella@example.org", role: "manager" },
    { displayName: "Jonas Krog", email: "jonas@example.org", role: "moderator" },
    { displayName: "Levent Aksoy", email: "levent@example.org", role: "member" },
    { displayName: "Mira Brandt", email: "mira@example.org", role: "member" },
  ];
  await trx
    .insertInto("member")
    .values(
      staff.map((person) => ({ ...person, language: "de", joinedAt: at, emailConfirmedAt: at })),
    )
    .execute();
  await saveSetting(trx, {
    key: "brand",
    value: {
      name: "Nordlicht",
      claim: {
        de: "Kaffee aus dem Norden, Gespräche inklusive.",
        en: "Coffee from the north, conversations included.",
      },
      language: "de",
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      theme: {
        primary: "#0f4c44",
        accent: "#b4501e",
        canvasTone: "warm",
        radius: "soft",
        displayFont: "fraunces",
        textFont: "inter",
      },
      logoFileId: null,
      version: 1,
    },
    updatedBy: null,
    now: at,
  });
  await saveSetting(trx, {
    key: "demo",
    value: { seed, createdAt: at.toString() },
    updatedBy: null,
    now: at,
  });
});
await closeDatabase();
