import { createTransport, type Transporter } from "nodemailer";
import { findBrand } from "./brand.server.ts";
import { now } from "./clock.ts";
import { database } from "./db.server.ts";
import { env } from "./env.server.ts";
import type { Locale } from "./i18n/locales.ts";
import type { MailEnvelope } from "./mail.server.ts";
import { unseal } from "./secrets.server.ts";

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Turns a template's name and props into a mail; given by the composition root. */
export type RenderMail = (mail: {
  template: string;
  locale: Locale;
  props: Record<string, unknown>;
}) => Promise<RenderedMail>;

const visibleAttempts = 12;

/**
 * Renders and sends one mail of the outbox. Without SMTP_URL nothing leaves the machine: the mail is
 * kept whole for the page that shows it. A failure is recorded for staff and thrown, so that the job
 * is tried again; after the last attempt the mail stays "failed".
 */
export async function deliverMail(mailId: string, render: RenderMail): Promise<void> {
  const mail = await database()
    .selectFrom("mailOutbox")
    .selectAll()
    .where("id", "=", mailId)
    .executeTakeFirst();
  if (!mail || mail.state === "sent" || mail.state === "discarded") return;
  try {
    const rendered = await render({
      template: mail.template,
      locale: mail.locale as Locale,
      props: opened(mail.props as Record<string, unknown>),
    });
    const envelope = (mail.envelope ?? {}) as MailEnvelope;
    const sent = await send({ to: mail.toAddress, mail: rendered, mailId, envelope });
    await database()
      .updateTable("mailOutbox")
      .set({
        state: "sent",
        sentAt: now(),
        attempts: mail.attempts + 1,
        lastError: null,
        subject: rendered.subject,
        // A sent mail may hold links that sign somebody in: only the undelivered demo mail keeps its text.
        html: sent ? null : rendered.html,
        bodyText: sent ? null : rendered.text,
        ...(sent ? { props: "{}", envelope: null } : {}),
      })
      .where("id", "=", mailId)
      .execute();
  } catch (error) {
    const attempts = mail.attempts + 1;
    await database()
      .updateTable("mailOutbox")
      .set({
        attempts,
        lastError: String(error).slice(0, 500),
        state: attempts >= visibleAttempts ? "failed" : "queued",
      })
      .where("id", "=", mailId)
      .execute();
    throw error;
  }
}

function opened({ sealed, ...props }: Record<string, unknown>): Record<string, unknown> {
  if (typeof sealed !== "string") return props;
  return { ...props, ...JSON.parse(unseal("mail-props", Buffer.from(sealed, "base64"))) };
}

let transport: Transporter | undefined;

async function send({
  to,
  mail,
  mailId,
  envelope,
}: {
  to: string;
  mail: RenderedMail;
  mailId: string;
  envelope: MailEnvelope;
}): Promise<boolean> {
  const url = env().SMTP_URL;
  if (!url) return false;
  transport ??= createTransport(url, {}) as Transporter;
  const brand = await findBrand();
  await transport.sendMail({
    from: env().MAIL_FROM ?? { name: brand.name, address: `no-reply@${env().baseUrl.hostname}` },
    to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    // The same id on a repeat lets the receiver drop a double.
    messageId: `<${mailId}@${env().baseUrl.hostname}>`,
    ...(envelope.replyTo && { replyTo: { name: brand.name, address: envelope.replyTo } }),
    ...(envelope.thread && threadOf(envelope.thread)),
    headers: {
      // Nobody's holiday notice should answer, and no list manager either.
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(envelope.unsubscribeUrl && {
        "List-Unsubscribe": `<${envelope.unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
  });
  return true;
}

/** The thread's first mail need not exist: programs group what names the same one. */
function threadOf(thread: string): { inReplyTo: string; references: string } {
  const id = `<${thread}@${env().baseUrl.hostname}>`;
  return { inReplyTo: id, references: id };
}
