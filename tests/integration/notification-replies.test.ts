import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fetchMail } from "#app/notifications/commands/fetch-mail.server.ts";
import { mailUnreadNews } from "#app/notifications/commands/mail-unread-news.server.ts";
import { receiveMail } from "#app/notifications/commands/receive-mail.server.ts";
import { tellOfPost } from "#app/notifications/handlers/tell-of-post.ts";
import { readMail, UnreadableMail } from "#app/notifications/inbound/read-mail.server.ts";
import { readReplyAddress, replyAddressOf } from "#app/notifications/reply-address.server.ts";
import { mailWebhook } from "#app/notifications/routes/mail-webhook.server.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { env } from "#app/platform/env.server.ts";
import { deliverMail } from "#app/platform/mail-delivery.server.ts";
import { renderMail } from "#emails/render.tsx";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { contextOf } from "#tests/support/http-context.ts";
import { startMailReceiver } from "#tests/support/mail-receiver.ts";
import { startMailbox } from "#tests/support/mailbox.ts";

const at = clockNow();
const secret = "a secret of the mail server";

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
let asker: Awaited<ReturnType<typeof createMember>>;
let topic: Awaited<ReturnType<typeof writeTopic>>;
let address: string;

beforeAll(async () => {
  receiver = await startMailReceiver();
  Object.assign(process.env, {
    SMTP_URL: receiver.url,
    MAIL_REPLY_ADDRESS: "reply@community.example",
    MAIL_INBOUND_SECRET: secret,
  });
});
afterAll(() => receiver.close());

/** A topic of Mira's with an answer of Jonas', who is about to be answered by mail. */
beforeEach(async () => {
  receiver.mails.length = 0;
  asker = await createMember({ displayName: "Mira" });
  const other = await createWriter({ displayName: "Jonas" });
  const category = await createCategory();
  const before = at.subtract({ minutes: 30 });
  topic = await writeTopic({
    author: { id: asker.id, isStaff: false },
    categoryId: category.id,
    now: before,
    withoutLimits: true,
  });
  const answer = await writeReply({
    author: other,
    topicNumber: topic.topicNumber,
    now: before,
    withoutLimits: true,
  });
  address = replyAddressOf({ memberNumber: asker.number, postId: answer.postId }, at) ?? "";
});

function message(
  overrides: { from?: string; to?: string; text?: string; id?: string; headers?: string[] } = {},
) {
  const {
    from = asker.email!,
    to = address,
    text = "Danke, das war es!",
    headers = [],
  } = overrides;
  return [
    `From: Mira <${from}>`,
    `To: Resonanz <${to}>`,
    "Subject: Re: [Resonanz] Mahlgrad",
    `Message-ID: <${overrides.id ?? randomUUID()}@mail.example>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    ...headers,
    "",
    text,
  ].join("\r\n");
}

const receive = (text: string, when = at) => receiveMail(Buffer.from(text), when);

async function posts() {
  return database()
    .selectFrom("forumPost")
    .select(["authorId", "number", "plainText", "replyToPostId"])
    .where("topicId", "=", topic.topicId)
    .where("number", ">", 2)
    .orderBy("number")
    .execute();
}

async function mailsOf(template: string) {
  const rows = await database()
    .selectFrom("mailOutbox")
    .select(["props"])
    .where("toAddress", "=", asker.email!)
    .where("template", "=", template)
    .execute();
  return rows.map(({ props }) => props as Record<string, string>);
}

test("an answer to the mail becomes an answer in the topic, without what it quotes", async () => {
  const text = [
    "Danke, das war es!",
    "",
    "Zwei Klicks gröber – und 94 °C.",
    "",
    "Am Mo., 23. Nov. 2026 um 08:12 Uhr schrieb Resonanz <reply+x@community.example>:",
    "> ##- Bitte über dieser Zeile antworten -##",
    "> Hallo Mira, das ist neu für dich",
  ].join("\r\n");
  expect(await receive(message({ text }))).toBe("posted");
  expect(await posts()).toMatchObject([
    {
      authorId: asker.id,
      number: 3,
      plainText: "Danke, das war es!\nZwei Klicks gröber – und 94 °C.",
      replyToPostId: expect.any(String),
    },
  ]);
  const event = await database()
    .selectFrom("domainEvent")
    .select(["channel", "actorId"])
    .where("name", "=", "post.created")
    .where("memberId", "=", asker.id)
    .orderBy("id", "desc")
    .executeTakeFirst();
  expect(event).toEqual({ channel: "mail", actorId: asker.id });
});

test("what the portal mails can be answered as it came: the whole way round by real SMTP", async () => {
  const [event] = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "post.created")
    .orderBy("id", "desc")
    .limit(1)
    .execute();
  await dispatchEvent(event!.id, { "post.created": [tellOfPost] });
  await mailUnreadNews({ now: at });
  const queued = await database()
    .selectFrom("mailOutbox")
    .select("id")
    .where("toAddress", "=", asker.email!)
    .execute();
  for (const { id } of queued) await deliverMail(id, renderMail);
  const [mail] = receiver.mails;
  const to = mail?.replyTo?.value[0]?.address ?? "";
  expect(to.indexOf("@")).toBeLessThanOrEqual(64);
  const quoted = (mail?.text ?? "").split("\n").map((line) => `> ${line}`);
  const text = ["Und bei hellen Röstungen?", "", ...quoted].join("\r\n");
  expect(await receive(message({ to: to.toUpperCase(), text }))).toBe("posted");
  expect(await posts()).toMatchObject([{ plainText: "Und bei hellen Röstungen?" }]);
});

test("a mail is posted once, however often and however simultaneously it is delivered", async () => {
  const mail = message({ id: "one" });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => receive(mail)));
  expect(outcomes.sort()).toEqual(["posted", "repeated", "repeated", "repeated", "repeated"]);
  expect(await posts()).toHaveLength(1);
});

test.each([
  ["a holiday notice", "Auto-Submitted: auto-replied"],
  ["our own mail", "Auto-Submitted: auto-generated"],
  ["a mailing list", "Precedence: list"],
  ["a bounce", "Return-Path: <>"],
])("%s is neither posted nor answered", async (_what, header) => {
  expect(await receive(message({ headers: [header] }))).toBe("automatic");
  expect(await posts()).toEqual([]);
  expect(await mailsOf("reply-refused")).toEqual([]);
});

test("an address that we did not sign, or signed for somebody else, posts nothing", async () => {
  const stranger = await createMember();
  const changed = address.replace(/\+(.)/, (_all, letter) => `+${letter === "a" ? "b" : "a"}`);
  for (const to of [
    changed,
    "reply@community.example",
    "reply+abc@community.example",
    "x@y.example",
  ])
    expect(await receive(message({ to }))).toBe("no-reply-address");
  expect(await receive(message({ from: stranger.email! }))).toBe("other-sender");
  expect(await posts()).toEqual([]);
});

test("an address works for ninety days", () => {
  const target = { memberNumber: 7, postId: "01900000-0000-7000-8000-000000000001" };
  const made = replyAddressOf(target, at)!;
  expect(readReplyAddress([made], at.add({ hours: 24 * 89 }))).toEqual(target);
  expect(readReplyAddress([made], at.add({ hours: 24 * 92 }))).toBeNull();
  expect(readReplyAddress([made], at.subtract({ hours: 48 }))).toBeNull();
});

test("what cannot be posted is told to the member, with the reason and their words", async () => {
  await database()
    .updateTable("forumTopic")
    .set({ closedAt: at.toString() })
    .where("id", "=", topic.topicId)
    .execute();
  const mail = message({ text: "Zu spät?" });
  expect(await receive(mail)).toBe("refused");
  expect(await receive(mail)).toBe("repeated");
  const told = await mailsOf("reply-refused");
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toBe("Zu spät?");
  expect(told[0]?.topic).toBe("Mahlgrad für die neue Äthiopien?");
  expect(told[0]?.reason).not.toMatch(/platform|\{/);
  expect(await posts()).toEqual([]);
});

test("a topic that went out of sight is not named in the refusal", async () => {
  await database().updateTable("forumCategory").set({ visibility: "staff" }).execute();
  expect(await receive(message())).toBe("refused");
  expect((await mailsOf("reply-refused"))[0]?.topic).toBe("");
});

test("a row of refusals does not become a row of mails", async () => {
  for (let sent = 0; sent < 9; sent++) expect(await receive(message({ text: "" }))).toBe("refused");
  expect(await mailsOf("reply-refused")).toHaveLength(5);
});

test.each([
  ["words like those that begin a quote", "On ".repeat(200_000)],
  ["empty lines", "\n".repeat(400_000)],
  ["quoted lines", "> > > On\n".repeat(60_000)],
])("a mail of nothing but %s is read in time", async (_what, text) => {
  await expect(readMail(Buffer.from(message({ text })))).resolves.toMatchObject({
    recipients: expect.arrayContaining([address]),
  });
});

test("reading a mail ends at its deadline, and the portal goes on", async () => {
  await expect(readMail(Buffer.from(message()), 1)).rejects.toThrow(UnreadableMail);
});

test("the address for mail servers wants its secret, and without one refuses everything", async () => {
  const app = new Hono();
  app.use(async (c, next) => {
    c.set("http" as never, contextOf(c.req.raw) as never);
    await next();
  });
  app.route("/webhooks", mailWebhook as never);
  const post = (authorization?: string) =>
    app.request("http://localhost:3000/webhooks/mail", {
      method: "POST",
      body: message(),
      ...(authorization && { headers: { authorization } }),
    });
  expect((await post()).status).toBe(401);
  expect((await post("Bearer wrong")).status).toBe(401);
  const right = await post(`Bearer ${secret}`);
  expect([right.status, await right.json()]).toEqual([200, { outcome: "posted" }]);
  const configured = env() as { MAIL_INBOUND_SECRET?: string | undefined };
  configured.MAIL_INBOUND_SECRET = undefined;
  expect((await post("Bearer undefined")).status).toBe(503);
  configured.MAIL_INBOUND_SECRET = secret;
});

test("a mailbox is emptied by IMAP: each mail once, and marked as seen", async () => {
  const mailbox = await startMailbox([message({ text: "Erste." }), "Subject: nothing\r\n\r\nx"]);
  Object.assign(env(), { IMAP_URL: mailbox.url });
  expect(await fetchMail({ now: () => at })).toBe(2);
  expect([...mailbox.seen]).toEqual([1, 2]);
  mailbox.seen.delete(1);
  expect(await fetchMail({ now: () => at })).toBe(1);
  expect(await posts()).toMatchObject([{ plainText: "Erste." }]);
  await mailbox.close();
});
