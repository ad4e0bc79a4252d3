import { afterAll, beforeAll, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { locales } from "#app/platform/i18n/locales.ts";
import { type MailTemplateName, queueMail } from "#app/platform/mail.server.ts";
import { deliverMail } from "#app/platform/mail-delivery.server.ts";
import { renderMail } from "#emails/render.tsx";
import { startMailReceiver } from "#tests/support/mail-receiver.ts";

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;

beforeAll(async () => {
  receiver = await startMailReceiver();
  process.env.SMTP_URL = receiver.url;
});

afterAll(() => receiver.close());

test("a confirmation arrives by SMTP, with both parts, a whole address, and is kept no longer", async () => {
  const url = "http://localhost:3000/confirm?token=abc&x=1";
  const id = await inTransaction((trx) =>
    queueMail(trx, {
      template: "confirm-address",
      to: "mira@example.org",
      locale: "de",
      memberId: null,
      props: { name: "Mira <b>Brandt</b>", url },
    }),
  );
  await deliverMail(id, renderMail);
  await deliverMail(id, renderMail);
  expect(receiver.mails).toHaveLength(1);
  const [mail] = receiver.mails;
  expect(mail?.subject).toBe("Bestätige deine Adresse für Resonanz");
  expect(mail?.text).toContain(url);
  expect(mail?.html).toContain("http://localhost:3000/confirm?token=abc&amp;x=1");
  expect(mail?.html).not.toContain("<b>Brandt</b>");
  const kept = await database()
    .selectFrom("mailOutbox")
    .select(["state", "html", "bodyText", "props"])
    .where("id", "=", id)
    .executeTakeFirst();
  expect(kept).toEqual({ state: "sent", html: null, bodyText: null, props: {} });
});

const names: MailTemplateName[] = [
  "already-registered",
  "confirm-address",
  "password-changed",
  "reset-password",
  "sign-in-link",
];

test.each(names)("%s says everything in every language", async (template) => {
  const url = "http://localhost:3000/somewhere";
  const props = { name: "Mira", url, signInUrl: url, resetUrl: url };
  const texts = new Set<string>();
  for (const locale of locales) {
    const { subject, html, text } = await renderMail({ template, locale, props });
    expect(`${subject} ${html} ${text}`).not.toMatch(/mail\.\w|undefined|\{\w+\}/);
    expect(text).toContain("Mira");
    expect(text).toContain(url);
    texts.add(text);
  }
  expect(texts.size).toBe(locales.length);
});

test("a line break in the brand's name cannot make a header", async () => {
  const { subject } = await renderMail({
    template: "sign-in-link",
    locale: "en",
    props: { name: "x\r\nBcc: evil@example.org", url: "http://localhost:3000/" },
  });
  expect(subject).not.toMatch(/[\r\n]/);
});
