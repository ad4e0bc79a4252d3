import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chooseTopicLevel } from "#app/forum/commands/choose-level.server.ts";
import { noteReading } from "#app/forum/commands/note-reading.server.ts";
import { choosePreferences } from "#app/notifications/commands/choose-preferences.server.ts";
import { mailUnreadNews } from "#app/notifications/commands/mail-unread-news.server.ts";
import { markAllNotificationsRead } from "#app/notifications/commands/mark-notifications-read.server.ts";
import {
  tellOfDecidedAppeal,
  tellOfDecidedReport,
} from "#app/notifications/handlers/tell-of-decision.ts";
import { tellOfPost } from "#app/notifications/handlers/tell-of-post.ts";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { action, loader } from "#app/notifications/routes/unsubscribe.tsx";
import type { Reach } from "#app/notifications/rules/news-subjects.ts";
import { unsubscribeToken } from "#app/notifications/unsubscribe-token.server.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { deliverMail } from "#app/platform/mail-delivery.server.ts";
import { renderMail } from "#emails/render.tsx";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { contextOf } from "#tests/support/http-context.ts";
import { startMailReceiver } from "#tests/support/mail-receiver.ts";

const at = clockNow();
const after = (minutes: number) => at.add({ minutes });

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
let asker: Awaited<ReturnType<typeof createWriter>>;
let other: typeof asker;
let category: Awaited<ReturnType<typeof createCategory>>;
let topic: Awaited<ReturnType<typeof writeTopic>>;

beforeAll(async () => {
  receiver = await startMailReceiver();
  process.env.SMTP_URL = receiver.url;
});
afterAll(() => receiver.close());

beforeEach(async () => {
  receiver.mails.length = 0;
  asker = await createWriter({ displayName: "Mira" });
  other = await createWriter({ displayName: "Jonas" });
  category = await createCategory();
  topic = await writeTopic({
    author: asker,
    categoryId: category.id,
    now: at,
    withoutLimits: true,
  });
});

async function reply(text: string, { minutes = 0, topicNumber = topic.topicNumber } = {}) {
  const post = await writeReply({
    author: other,
    topicNumber,
    text,
    now: after(minutes),
    withoutLimits: true,
  });
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "post.created")
    .where("subjectId", "=", post.postId)
    .execute();
  for (const { id } of [...events, ...events])
    await dispatchEvent(id, { "post.created": [tellOfPost] });
  return post;
}

/** What the worker does at this minute, and everything that then arrives. */
async function mailsAfter(minutes: number): Promise<ParsedMail[]> {
  await mailUnreadNews({ now: after(minutes) });
  const queued = await database()
    .selectFrom("mailOutbox")
    .select("id")
    .where("state", "=", "queued")
    .orderBy("id")
    .execute();
  for (const { id } of queued) await deliverMail(id, renderMail);
  return receiver.mails;
}

async function outcomes() {
  const rows = await database()
    .selectFrom("notificationDelivery")
    .select("outcome")
    .where("memberId", "=", asker.id)
    .orderBy("dueAt")
    .execute();
  return rows.map(({ outcome }) => outcome);
}

const prefer = (reach: Reach) =>
  inTransaction((trx) =>
    choosePreferences(trx, {
      memberId: asker.id,
      choices: [{ subject: "replies", reach, isPushed: false }],
      now: at,
    }),
  );

test("one mail tells of all that is unread in a topic after ten minutes, and never again", async () => {
  await reply("Zwei Klicks gröber.");
  await reply("Und 94 Grad.\n\nDas hilft <b>immer</b>.", { minutes: 6 });
  expect(await mailsAfter(9)).toHaveLength(0);
  const [mail, ...more] = await mailsAfter(10);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("[Resonanz] Mahlgrad für die neue Äthiopien?");
  expect(mail?.text).toContain("Jonas hat dir geantwortet");
  expect(mail?.text).toContain("Zwei Klicks gröber.");
  expect(mail?.text).toContain("Und 94 Grad.");
  expect(mail?.html).not.toContain("<b>immer</b>");
  expect(mail?.text).toContain(`http://localhost:3000/t/${topic.topicNumber}/`);
  expect(await mailsAfter(30)).toHaveLength(1);
  expect(await outcomes()).toEqual(["sent", "sent"]);
});

test("several workers at once send one mail", async () => {
  await reply("Einmal.");
  await Promise.all(Array.from({ length: 6 }, () => mailUnreadNews({ now: after(11) })));
  expect(await mailsAfter(12)).toHaveLength(1);
});

test("mails of one topic are one thread, of two topics two", async () => {
  await reply("Erste.");
  await mailsAfter(11);
  await reply("Zweite.", { minutes: 20 });
  const second = await writeTopic({
    author: asker,
    categoryId: category.id,
    now: at,
    withoutLimits: true,
  });
  await reply("Woanders.", { minutes: 20, topicNumber: second.topicNumber });
  const mails = await mailsAfter(31);
  const threads = mails.map(({ references }) => String(references));
  expect(mails).toHaveLength(3);
  expect(new Set(threads).size).toBe(2);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(3);
});

test("what was read in the portal is not mailed: the notification, or the post itself", async () => {
  await reply("Gelesen.");
  await markAllNotificationsRead({ memberId: asker.id, now: after(5) });
  const post = await reply("Im Thema gelesen.", { minutes: 6 });
  await inTransaction((trx) =>
    noteReading(trx, {
      viewer: { memberId: asker.id, isStaff: false },
      topicId: topic.topicId,
      number: post.postNumber,
      seconds: 1,
      now: after(7),
    }),
  );
  expect(await mailsAfter(20)).toEqual([]);
  expect(await outcomes()).toEqual(["read", "read"]);
});

test("what was hidden meanwhile, or moved out of sight, is not mailed", async () => {
  const hidden = await reply("Das verschwindet.");
  await database()
    .updateTable("forumPost")
    .set({ deletedAt: at, deletedBy: other.id })
    .where("id", "=", hidden.postId)
    .execute();
  await reply("Das bleibt, aber woanders.");
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", category.id)
    .execute();
  expect(await mailsAfter(20)).toEqual([]);
  expect(await outcomes()).toEqual(["out-of-sight", "out-of-sight"]);
});

test("a topic that was muted after the notification is not mailed", async () => {
  await reply("Zu spät.");
  await inTransaction((trx) =>
    chooseTopicLevel(trx, {
      viewer: { memberId: asker.id, isStaff: false },
      targetId: topic.topicId,
      level: "muted",
      now: after(1),
    }),
  );
  expect(await mailsAfter(20)).toEqual([]);
  expect(await outcomes()).toEqual(["unwanted"]);
});

test("news are only told where the member wants them, and not at all where not", async () => {
  await prefer("portal");
  await reply("Nur im Portal.");
  expect(await mailsAfter(20)).toEqual([]);
  const listed = () =>
    listNotifications(database(), { memberId: asker.id, role: "member", limit: 10 });
  expect((await listed()).items).toHaveLength(1);
  await markAllNotificationsRead({ memberId: asker.id, now: after(21) });
  await prefer("off");
  await reply("Gar nicht.", { minutes: 22 });
  expect((await listed()).items).toHaveLength(1);
});

test("an address that was not confirmed gets nothing", async () => {
  await database()
    .updateTable("member")
    .set({ emailConfirmedAt: null })
    .where("id", "=", asker.id)
    .execute();
  await reply("An niemanden.");
  expect(await mailsAfter(20)).toEqual([]);
  expect(await outcomes()).toEqual(["unreachable"]);
});

test("the mail ends such mails by one click of the mail program, without a session (RFC 8058)", async () => {
  await reply("Erste.");
  const [mail] = await mailsAfter(11);
  const header = (name: string) => mail?.headerLines.find(({ key }) => key === name)?.line ?? "";
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(header("auto-submitted")).toBe("Auto-Submitted: auto-generated");
  const url = /<(.+)>/.exec(header("list-unsubscribe").replace(/\s+/g, ""))?.[1] ?? "";
  const looked = await open(url);
  expect(looked).toMatchObject({ lists: ["replies"] });
  await reply("Ansehen ändert nichts.", { minutes: 12 });
  expect(await mailsAfter(30)).toHaveLength(2);
  for (let click = 0; click < 2; click++) expect(await oneClick(url)).toEqual({ isDone: true });
  await reply("Nicht mehr per Mail.", { minutes: 40 });
  expect(await mailsAfter(60)).toHaveLength(2);
});

test("a token that we did not make ends nothing", async () => {
  const token = unsubscribeToken({ memberId: other.id, lists: ["replies"] });
  const forged = token.replace(other.id, asker.id);
  for (const wrong of [forged, `${token}x`, token.replace("replies", "mentions"), "", "a.b.c"])
    expect(
      await oneClick(`http://localhost:3000/mail/unsubscribe?token=${encodeURIComponent(wrong)}`),
    ).toEqual({ isDone: false });
  const kept = await database()
    .selectFrom("notificationPreference")
    .select("reach")
    .where("memberId", "in", [asker.id, other.id])
    .execute();
  expect(kept).toEqual([]);
});

function open(url: string) {
  const request = new Request(url);
  return loader({ request, params: {}, context: contextOf(request) });
}

function oneClick(url: string) {
  const request = new Request(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  return action({ request, params: {}, context: contextOf(request) });
}

test("a decided report and a decided objection are told, the second with its reason, each once", async () => {
  const tell = async (name: "report.decided" | "appeal.decided", payload: object) => {
    const { id } = await inTransaction((trx) =>
      trx
        .insertInto("domainEvent")
        .values({
          name,
          occurredAt: at.toString(),
          memberId: asker.id,
          actorKind: "staff",
          actorId: other.id,
          channel: "admin",
          direction: "from-brand",
          subjectKind: name === "report.decided" ? "flag" : "appeal",
          subjectId: crypto.randomUUID(),
          payload: json(payload) as never,
        })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    for (let time = 0; time < 2; time++)
      await dispatchEvent(id, {
        "report.decided": [tellOfDecidedReport],
        "appeal.decided": [tellOfDecidedAppeal],
      });
  };
  const measureId = crypto.randomUUID();
  await tell("report.decided", { outcome: "upheld", topicTitle: "Geheim" });
  await tell("appeal.decided", { outcome: "rejected", reason: "Es war Werbung.", measureId });
  const { items } = await listNotifications(database(), {
    memberId: asker.id,
    role: "member",
    limit: 10,
  });
  expect(items.map(({ kind, actor }) => [kind, actor])).toEqual([
    ["appeal-decided", null],
    ["report-decided", null],
  ]);
  const mails = await mailsAfter(11);
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    "Dein Widerspruch bei Resonanz ist entschieden",
    "Deine Meldung bei Resonanz ist entschieden",
  ]);
  const whole = mails.map(({ text }) => text).join();
  expect(whole).toContain("Es war Werbung.");
  expect(whole).toContain(`/standing/${measureId}`);
  expect(whole).not.toContain("Geheim");
  expect(await mailsAfter(30)).toHaveLength(2);
});
