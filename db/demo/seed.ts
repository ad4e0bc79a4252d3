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
  const people = await trx
    .insertInto("member")
    .values(
      staff.map((person) => ({ ...person, language: "de", joinedAt: at, emailConfirmedAt: at })),
    )
    .returning(["id", "email"])
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
    value: { seed, createdAt: at.toString(), accounts: demoAccounts(people) },
    updatedBy: null,
    now: at,
  });
});
await closeDatabase();

/** Who is offered on the sign-in page, in this order. */
function demoAccounts(people: { id: string; email: string | null }[]) {
  const emails = {
    member: "mira@example.org",
    ambassador: "levent@example.org",
    moderator: "jonas@example.org",
    manager: "ella@example.org",
    admin: "henrike@example.org",
  };
  return Object.entries(emails).flatMap(([key, email]) => {
    const person = people.find((each) => each.email === email);
    return person ? [{ key, memberId: person.id }] : [];
  });
}
