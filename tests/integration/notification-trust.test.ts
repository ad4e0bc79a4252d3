import { expect, test } from "vitest";
import { appointTrust, withdrawTrust } from "#app/forum/commands/appoint-trust.server.ts";
import { changeTrust, lockTrust } from "#app/forum/commands/refresh-trust.server.ts";
import type { TrustGround, TrustLevel } from "#app/forum/rules/trust-level.ts";
import { choosePreferences } from "#app/notifications/commands/choose-preferences.server.ts";
import { mailUnreadNews } from "#app/notifications/commands/mail-unread-news.server.ts";
import { tellOfTrust } from "#app/notifications/handlers/tell-of-trust.ts";
import {
  findNotification,
  listNotifications,
} from "#app/notifications/queries/list-notifications.server.ts";
import type { Reach } from "#app/notifications/rules/news-subjects.ts";
import { targetOf } from "#app/notifications/rules/target-of.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { renderMail } from "#emails/render.tsx";
import { createWriter } from "#tests/factories/forum.ts";
import { createStaff } from "#tests/factories/moderation.ts";

const now = clockNow();

async function createTrusted(level: 1 | 2 | 3, reach?: Reach) {
  const member = await createWriter({ trustLevel: level });
  if (reach)
    await inTransaction((trx) =>
      choosePreferences(trx, {
        memberId: member.id,
        choices: [{ subject: "trust", reach, isPushed: false }],
        now,
      }),
    );
  return member.id;
}

async function move(memberId: string, to: TrustLevel, grounds: TrustGround[] = []) {
  await inTransaction(async (trx) => {
    const { level: from } = (await lockTrust(trx, { memberId, now }))!;
    const cause = to > from ? "reached" : "lost";
    await changeTrust(trx, { memberId, from, to, cause, grounds, now });
  });
  await tell(memberId);
}

/** Twice, as a worker that is stopped in between would. */
async function tell(memberId: string) {
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "trust.changed")
    .where("memberId", "=", memberId)
    .orderBy("id")
    .execute();
  for (const { id } of [...events, ...events])
    await dispatchEvent(id, { "trust.changed": [tellOfTrust] });
}

async function newsOf(memberId: string) {
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 20 });
  return items.map(({ kind, facts }) => ({ kind, facts }));
}

async function mailsOf(memberId: string) {
  await mailUnreadNews({ now: now.add({ minutes: 11 }) });
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "locale", "props", "envelope"])
    .where("memberId", "=", memberId)
    .execute();
  return Promise.all(
    mails.map(async ({ template, locale, props, envelope }) => ({
      envelope: envelope as { unsubscribeUrl?: string } | null,
      ...(await renderMail({ template, locale: locale as "de", props: props as never })),
    })),
  );
}

test("who is trusted further learns what that allows, once, and is led to their standing", async () => {
  const memberId = await createTrusted(1);
  await move(memberId, 2);
  const [told, ...more] = await newsOf(memberId);
  expect(more).toEqual([]);
  expect(told).toMatchObject({
    kind: "trust-reached",
    facts: { level: "member", reason: "", allowed: { topics: 30, edits: 45, likes: 75 } },
  });
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 1 });
  const found = await findNotification(database(), {
    memberId,
    role: "member",
    notificationId: items[0]!.id,
  });
  expect(targetOf(found!)).toBe("/standing#trust");
  expect(await mailsOf(memberId)).toEqual([]);
});

test("who loses a level learns why and what brings it back, by mail where they want it", async () => {
  const memberId = await createTrusted(3, "mail");
  const gap = { figure: "recentDaysVisited", has: 12, needs: 50 } as const;
  await move(memberId, 2, [gap]);
  expect(await newsOf(memberId)).toEqual([
    {
      kind: "trust-lost",
      facts: { from: "regular", to: "member", gaps: [gap], days: 100, reason: "" },
    },
  ]);
  const [mail, ...more] = await mailsOf(memberId);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Deine Vertrauensstufe bei Resonanz: Mitglied");
  expect(mail?.text).toContain("nicht mehr „Stammgast“");
  expect(mail?.text).toContain(
    "In den letzten 100 Tagen warst du an 12 Tagen da; 50 sollten es sein.",
  );
  expect(mail?.envelope?.unsubscribeUrl).toContain("/unsubscribe");
  expect(await mailsOf(memberId)).toHaveLength(1);
});

test("who wants to hear nothing of it hears nothing", async () => {
  const memberId = await createTrusted(1, "off");
  await move(memberId, 2);
  expect(await newsOf(memberId)).toEqual([]);
  expect(await mailsOf(memberId)).toEqual([]);
});

test("an appointment and its end are told with the team's words and without a name", async () => {
  const memberId = await createTrusted(2, "mail");
  const staff = await createStaff("manager");
  const by = { id: staff.id, name: staff.displayName };
  await inTransaction((trx) =>
    appointTrust(trx, { memberId, reason: "Hilft seit Jahren.", by, now }),
  );
  await inTransaction((trx) =>
    withdrawTrust(trx, { memberId, reason: "Auf eigenen Wunsch.", by, now }),
  );
  await tell(memberId);
  const told = await newsOf(memberId);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({
    kind: "trust-reached",
    facts: expect.objectContaining({ level: "appointed", reason: "Hilft seit Jahren." }),
  });
  expect(told).toContainEqual({
    kind: "trust-lost",
    facts: { from: "appointed", to: "member", gaps: [], days: 100, reason: "Auf eigenen Wunsch." },
  });
  const texts = (await mailsOf(memberId)).map(({ text }) => text).join("\n");
  expect(texts).toContain("Hilft seit Jahren.");
  expect(texts).toContain("Auf eigenen Wunsch.");
  expect(texts).not.toContain(staff.displayName);
});
