import { type Database, json, type Transaction } from "./db.server.ts";
import type { Locale } from "./i18n/locales.ts";
import { enqueue } from "./jobs.server.ts";

/** Mail templates and their props; the file in emails/templates adds itself by declaration merging. */
declare global {
  interface MailTemplates {}
}

export type MailTemplateName = keyof MailTemplates & string;

export interface NewMail<Name extends MailTemplateName> {
  template: Name;
  to: string;
  locale: Locale;
  memberId: string | null;
  props: MailTemplates[Name];
}

/** Puts a mail into the outbox in the caller's transaction; the worker renders and sends it. */
export async function queueMail<Name extends MailTemplateName>(
  trx: Transaction<Database>,
  mail: NewMail<Name>,
): Promise<string> {
  const { id } = await trx
    .insertInto("mailOutbox")
    .values({
      template: mail.template,
      locale: mail.locale,
      toAddress: mail.to,
      memberId: mail.memberId,
      props: json(mail.props) as never,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await enqueue(trx, "send-mail", { mailId: id });
  return id;
}
