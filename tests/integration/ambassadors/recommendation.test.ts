import { expect, test } from "vitest";
import { appointAmbassador } from "#app/ambassadors/commands/appoint-ambassador.server.ts";
import { attributeRecommendation } from "#app/ambassadors/commands/attribute-recommendation.server.ts";
import { endAmbassador } from "#app/ambassadors/commands/end-ambassador.server.ts";
import { recordTouch } from "#app/ambassadors/commands/record-touch.server.ts";
import { settleRecommendation } from "#app/ambassadors/commands/settle-recommendation.server.ts";
import { findAmbassadorByCode } from "#app/ambassadors/queries/find-ambassador.server.ts";
import { findRecommendationResults } from "#app/ambassadors/queries/find-recommendation-results.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const signedUpAt = "2026-03-05T10:00:00Z";

async function appoint(displayName: string) {
  const staff = await createMember({ role: "manager" });
  const member = await createMember({ displayName });
  const appointedBy = { id: staff.id, name: staff.displayName };
  const { code } = await inTransaction((trx) =>
    appointAmbassador(trx, { memberId: member.id, reason: "Helps.", appointedBy, now }),
  );
  return { member, code, by: appointedBy };
}

async function recommend(code: string, visitor: string) {
  const visitorKeyHash = keyedHash("visitor", visitor);
  const referred = await createMember({ joinedAt: signedUpAt });
  await inTransaction((trx) => recordTouch(trx, { code, visitorKeyHash, now }));
  await inTransaction((trx) =>
    attributeRecommendation(trx, { referredId: referred.id, visitorKeyHash, signedUpAt }),
  );
  return referred;
}

async function order(memberId: string) {
  const at = "2026-03-06T10:00:00Z";
  await database()
    .insertInto("shopOrder")
    .values({
      source: "api",
      externalId: crypto.randomUUID(),
      memberId,
      currency: "EUR",
      totalMinor: 1900,
      pointsBasisMinor: 1900,
      placedAt: at,
      paidAt: at,
      matchedAt: at,
    })
    .execute();
}

async function eventsOf(memberId: string, name: string) {
  return database()
    .selectFrom("domainEvent")
    .selectAll()
    .where("memberId", "=", memberId)
    .where("name", "=", name)
    .execute();
}

test("appointing at once by two managers makes one ambassador", async () => {
  const staff = await createMember({ role: "manager" });
  const member = await createMember({});
  const once = () =>
    inTransaction((trx) =>
      appointAmbassador(trx, {
        memberId: member.id,
        reason: "Helps.",
        appointedBy: { id: staff.id, name: "Ella" },
        now,
      }),
    );
  const outcomes = await Promise.allSettled([once(), once(), once()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await eventsOf(member.id, "ambassador.appointed")).toHaveLength(1);
});

test("people of the same name get different codes, and a code comes back", async () => {
  const first = await appoint("Levent Aksoy");
  const second = await appoint("Levent Aksoy");
  expect([first.code, second.code]).toEqual(["levent-aksoy", "levent-aksoy-2"]);
  await inTransaction((trx) =>
    endAmbassador(trx, { memberId: first.member.id, reason: "Pause.", endedBy: first.by, now }),
  );
  expect(await findAmbassadorByCode(database(), first.code)).toBeUndefined();
  const again = await inTransaction((trx) =>
    appointAmbassador(trx, {
      memberId: first.member.id,
      reason: "Back.",
      appointedBy: first.by,
      now,
    }),
  );
  expect(again.code).toBe(first.code);
});

test("a first order converts once, however many handlers learn of it at once", async () => {
  const { member, code } = await appoint("Mads Holm");
  const referred = await recommend(code, "visitor-1");
  await order(referred.id);
  await order(referred.id);
  await Promise.all(
    Array.from({ length: 8 }, () =>
      inTransaction((trx) => settleRecommendation(trx, { referredId: referred.id, now })),
    ),
  );
  expect(await eventsOf(member.id, "recommendation.joined")).toHaveLength(1);
  expect(await eventsOf(member.id, "recommendation.converted")).toHaveLength(1);
  expect(await findRecommendationResults(database(), member.id)).toEqual({
    touches: 1,
    signUps: 1,
    conversions: 1,
  });
});

test("coming again does not prolong the first touch", async () => {
  const { code } = await appoint("Linh Tran");
  const visitorKeyHash = keyedHash("visitor", "visitor-2");
  for (const days of [0, 10, 29]) {
    const at = now.add({ hours: days * 24 });
    await inTransaction((trx) => recordTouch(trx, { code, visitorKeyHash, now: at }));
  }
  const touch = await database()
    .selectFrom("recommendationTouch")
    .select("touchedAt")
    .where("visitorKeyHash", "=", visitorKeyHash)
    .executeTakeFirstOrThrow();
  expect(touch.touchedAt).toBe("2026-03-01T10:00:00Z");
});
