import { expect, test } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { saveSignUpGuard } from "#app/accounts/commands/save-sign-up-guard.server.ts";
import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import { defaultSignUpGuard } from "#app/accounts/rules/sign-up-guard.ts";
import { appointAmbassador } from "#app/ambassadors/commands/appoint-ambassador.server.ts";
import { attributeRecommendation } from "#app/ambassadors/commands/attribute-recommendation.server.ts";
import { recordTouch } from "#app/ambassadors/commands/record-touch.server.ts";
import { settleRecommendation } from "#app/ambassadors/commands/settle-recommendation.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { decideItem, type ItemDecision } from "#app/moderation/commands/decide-item.server.ts";
import { openItemOfSignUp } from "#app/moderation/handlers/open-item-of-account.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { mailsTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";
import { createReportedPlace, createStaff, openItemOf } from "#tests/factories/moderation.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");

async function signUpFrom(network: string | null, email = `${crypto.randomUUID()}@example.org`) {
  const evidence = {
    requestId: crypto.randomUUID(),
    ipPrefix: "192.0.2",
    form: "sign-up" as const,
  };
  await signUp(
    {
      displayName: "Neu Hier",
      email,
      password: "ein langes Passwort, das niemand rät",
      language: "de",
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      newsletter: false,
      evidence,
      visitorKeyHash: null,
      networkHash: network === null ? null : keyedHash("attempt", network),
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

/** The address is proved, as far as moderation hears of it. */
async function confirm(memberId: string) {
  await database()
    .updateTable("member")
    .set({ emailConfirmedAt: now })
    .where("id", "=", memberId)
    .execute();
  const event = { memberId, occurredAt: now.toString() } as never;
  await inTransaction((trx) => openItemOfSignUp.handle(trx, event));
}

async function decide(objectId: string, decision: Partial<ItemDecision>) {
  const item = await openItemOf(objectId);
  const staff = await createStaff();
  const words = { clause: 4, reason: "", staff, now };
  const by = { itemId: item.id, version: item.version, ...words };
  await decideItem({ ...by, decision: "approve", ...decision });
}

async function speak(memberId: string) {
  const { topic } = await createReportedPlace();
  return inTransaction((trx) =>
    createReply(trx, {
      author: { id: memberId, isStaff: false },
      topicNumber: topic.topicNumber,
      replyToNumber: null,
      document: documentFromPlainText("Darf ich?"),
      requestKey: crypto.randomUUID(),
      now,
    }),
  );
}

test("many sign-ups of one network wait, those of others do not", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) ids.push(await signUpFrom("198.51.100.7"));
  const other = await signUpFrom("203.0.113.9");
  const holds = await Promise.all([...ids, other].map((id) => findSignUpHold(database(), id)));
  expect(holds.map((hold) => hold?.reasons[0]?.rule ?? null)).toEqual([
    ...[null, null, null, null, "many-sign-ups", "many-sign-ups"],
    null,
  ]);
});

test("an address from inside tells no network: nobody waits for it, but for a throw-away address", async () => {
  for (let count = 0; count < 6; count += 1)
    expect(await findSignUpHold(database(), await signUpFrom(null))).toBeUndefined();
  const thrownAway = await signUpFrom(null, "noch-wer@mailinator.com");
  expect((await findSignUpHold(database(), thrownAway))?.reasons).toMatchObject([
    { rule: "throw-away-mail" },
  ]);
});

test("a throw-away address waits: its owner may not write until a person has looked", async () => {
  const id = await signUpFrom("203.0.113.10", "wer@mailinator.com");
  expect(await openItemsOf(id)).toEqual([]);
  await confirm(id);
  await confirm(id);
  expect(await openItemsOf(id)).toMatchObject([
    {
      kind: "held_sign_up",
      signs: [{ rule: "throw-away-mail", facts: { host: "mailinator.com" } }],
    },
  ]);
  await expect(speak(id)).rejects.toThrow("account-waits");
  await decide(id, {});
  await speak(id);
  expect(await findSignUpHold(database(), id)).toBeUndefined();
  const [told, ...more] = (await mailsTo("wer@mailinator.com")).slice(1);
  expect(told).toMatchObject({ template: "sign-up-admitted", props: { name: "Neu Hier" } });
  expect(more).toEqual([]);
});

test("what is done about a suspicious account is a measure with its statement", async () => {
  const email = "werber@yopmail.com";
  const id = await signUpFrom("203.0.113.11", email);
  await confirm(id);
  await decide(id, { decision: "suspend", days: 30, reason: "Eins von vielen Werbekonten." });
  await expect(speak(id)).rejects.toThrow("account-suspended");
  const measure = await database()
    .selectFrom("moderationMeasure")
    .innerJoin("statementOfReasons as statement", "statement.measureId", "moderationMeasure.id")
    .select(["kind", "statement.source"])
    .where("moderationMeasure.memberId", "=", id)
    .executeTakeFirstOrThrow();
  expect(measure).toEqual({ kind: "suspend", source: "own" });
  await workOffEvents();
  const [told, ...more] = (await mailsTo(email)).slice(1);
  expect(told).toMatchObject({ template: "statement-of-reasons", props: { ofSignUp: true } });
  expect(more).toEqual([]);
  await closeAccount({ memberId: id, formerName: "Ehemalige", now });
  expect(await findSignUpHold(database(), id)).toBeUndefined();
});

test("what counts as suspicious can be changed, and the change is in the audit log", async () => {
  const staff = await createStaff("manager");
  await saveSignUpGuard({
    guard: { ...defaultSignUpGuard, perNetwork: 2, mailHosts: [] },
    staff,
    now,
  });
  await signUpFrom("203.0.113.12", "a@mailinator.com");
  const second = await signUpFrom("203.0.113.12");
  expect((await findSignUpHold(database(), second))?.reasons).toEqual([
    { rule: "many-sign-ups", facts: { count: 2, minutes: 10 } },
  ]);
  const entry = await database()
    .selectFrom("auditEntry")
    .select("action")
    .where("action", "=", "sign-up-guard.changed")
    .executeTakeFirst();
  expect(entry).toBeDefined();
});

async function recommended({ sameDevice }: { sameDevice: boolean }) {
  const staff = await createMember({ role: "manager" });
  const referrer = await createMember({ displayName: "Anna Empfiehlt" });
  const appointedBy = { id: staff.id, name: staff.displayName };
  const { code } = await inTransaction((trx) =>
    appointAmbassador(trx, { memberId: referrer.id, reason: "Hilft.", appointedBy, now }),
  );
  const referred = await createMember({ joinedAt: now.toString() });
  for (const [index, { id }] of [referrer, referred].entries())
    await database()
      .insertInto("session")
      .values({
        id: crypto.randomUUID(),
        memberId: id,
        createdAt: now,
        expiresAt: now.add({ hours: 1 }),
        absoluteExpiresAt: now.add({ hours: 1 }),
        lastSeenAt: now,
        ipPrefix: "192.0.2",
        userAgent: sameDevice ? "Firefox 140" : `Browser ${index}`,
      })
      .execute();
  const visitorKeyHash = keyedHash("visitor", crypto.randomUUID());
  await inTransaction((trx) => recordTouch(trx, { code, visitorKeyHash, now }));
  const signedUpAt = now.toString();
  const referredId = referred.id;
  await inTransaction((trx) =>
    attributeRecommendation(trx, { referredId, visitorKeyHash, signedUpAt }),
  );
  const settle = () => inTransaction((trx) => settleRecommendation(trx, { referredId, now }));
  await settle();
  await settle();
  return { referrerId: referrer.id, referredId };
}

async function toldOf(memberId: string) {
  const events = await database()
    .selectFrom("domainEvent")
    .select("name")
    .where("memberId", "=", memberId)
    .where("name", "like", "recommendation.%")
    .orderBy("id")
    .execute();
  return events.map(({ name }) => name);
}

test("a recommendation from one's own device is neither told nor rewarded until a person has looked", async () => {
  const { referrerId, referredId } = await recommended({ sameDevice: true });
  expect(await toldOf(referrerId)).toEqual(["recommendation.held"]);
  await workOffEvents();
  expect(await openItemsOf(referredId)).toMatchObject([
    { kind: "referral", memberId: referrerId, signs: [{ rule: "same-device" }] },
  ]);
  await decide(referredId, {});
  await workOffEvents();
  expect(await toldOf(referrerId)).toEqual([
    "recommendation.held",
    "recommendation.reviewed",
    "recommendation.joined",
  ]);
});

test("one that is refused with words stays without a reward; an honest one waits for nobody", async () => {
  const { referrerId, referredId } = await recommended({ sameDevice: true });
  await workOffEvents();
  await expect(decide(referredId, { decision: "refuse" })).rejects.toThrow(
    "decision-reason-missing",
  );
  await decide(referredId, { decision: "refuse", reason: "Ein Mensch, zwei Konten." });
  await workOffEvents();
  await inTransaction((trx) => settleRecommendation(trx, { referredId, now }));
  expect(await toldOf(referrerId)).toEqual(["recommendation.held", "recommendation.reviewed"]);
  const honest = await recommended({ sameDevice: false });
  expect(await toldOf(honest.referrerId)).toEqual(["recommendation.joined"]);
});

function openItemsOf(objectId: string) {
  return database()
    .selectFrom("reviewItem")
    .select(["kind", "memberId", "signs"])
    .where("objectId", "=", objectId)
    .where("decidedAt", "is", null)
    .execute();
}
