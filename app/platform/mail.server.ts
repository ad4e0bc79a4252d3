import { type Database, json, type Transaction } from "./db.server.ts";
import type { Locale } from "./i18n/locales.ts";
import { enqueue } from "./jobs.server.ts";
import { seal } from "./secrets.server.ts";

/** Mail templates and their props; the file in emails/templates adds itself by declaration merging. */
declare global {
  interface MailTemplates {}
}

export type MailTemplateName = keyof MailTemplates & string;

/** What a mail says besides its text. */
export interface MailEnvelope {
  /** Where an answer goes. */
  replyTo?: string;
  /** Mails with the same are shown together. */
  thread?: string;
  /** Ends such mails by one click in the mail program (RFC 8058). */
  unsubscribeUrl?: string;
}

export interface NewMail<
  Name extends MailTemplateName,
  Secret extends keyof MailTemplates[Name] = never,
> {
  template: Name;
  to: string;
  locale: Locale;
  memberId: string | null;
  props: Omit<MailTemplates[Name], Secret>;
  envelope?: MailEnvelope;
  /** Props that are worth money: kept sealed until the mail is made. */
  sealed?: Pick<MailTemplates[Name], Secret>;
}

/** Puts a mail into the outbox in the caller's transaction; the worker renders and sends it. */
export async function queueMail<
  Name extends MailTemplateName,
  Secret extends keyof MailTemplates[Name] = never,
>(trx: Transaction<Database>, mail: NewMail<Name, Secret>): Promise<string> {
  const sealed = mail.sealed && seal("mail-props", JSON.stringify(mail.sealed)).toString("base64");
  const { id } = await trx
    .insertInto("mailOutbox")
    .values({
      template: mail.template,
      locale: mail.locale,
      toAddress: mail.to,
      memberId: mail.memberId,
      props: json(sealed ? { ...mail.props, sealed } : mail.props) as never,
      envelope: mail.envelope ? (json(mail.envelope) as never) : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await enqueue(trx, "send-mail", { mailId: id });
  return id;
}
