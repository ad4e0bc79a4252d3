import { createHash } from "node:crypto";
import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { checkSubmittedPost } from "#app/forum/rules/document/check-submitted-post.ts";
import { documentRefusal } from "#app/forum/rules/document-refusal.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { type ReadMail, readMail, UnreadableMail } from "../inbound/read-mail.server.ts";
import {
  type AnsweredPost,
  countRefusals,
  findAnsweredPost,
} from "../queries/find-answered-post.server.ts";
import { readReplyAddress } from "../reply-address.server.ts";
import { isAutomatic } from "../rules/is-automatic.ts";

/** What became of a mail that came in; every one is final, nothing is gained by sending it again. */
export type InboundOutcome =
  | "posted"
  | "repeated"
  | "automatic"
  | "no-reply-address"
  | "other-sender"
  | "refused"
  | "unreadable";

/**
 * Posts an answer that came by mail. It counts where it went to a reply address that we signed and
 * came from the address of the member for whom it was made. Each mail is posted once, however often
 * it is delivered; a refusal is told to the member, with their words, in a mail.
 */
export async function receiveMail(raw: Uint8Array, now: Temporal.Instant): Promise<InboundOutcome> {
  let mail: ReadMail;
  try {
    mail = await readMail(raw);
  } catch (error) {
    if (error instanceof UnreadableMail) return "unreadable";
    throw error;
  }
  if (isAutomatic(mail.headers)) return "automatic";
  const target = readReplyAddress(mail.recipients, now);
  if (!target) return "no-reply-address";
  const hash = createHash("sha256")
    .update(`${target.memberNumber} ${mail.messageId ?? ""}`)
    .update(mail.messageId ? "" : raw)
    .digest();
  const answered = await findAnsweredPost(database(), target);
  if (!answered) return "no-reply-address";
  if (!mail.from.includes(answered.email.toLowerCase())) return "other-sender";
  return answer({ mail, answered, hash, now });
}

interface Answer {
  mail: ReadMail;
  answered: AnsweredPost;
  hash: Buffer;
  now: Temporal.Instant;
}

async function answer(answering: Answer): Promise<InboundOutcome> {
  try {
    return await inTransaction(async (trx) => {
      if (!(await noteMail(trx, answering, "posted"))) return "repeated";
      const { postId } = await postAnswer(trx, answering);
      await trx
        .updateTable("inboundMail")
        .set({ postId })
        .where("messageHash", "=", answering.hash)
        .execute();
      return "posted";
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return inTransaction((trx) => tellRefusal(trx, answering, error));
  }
}

/** False where this very mail has been dealt with. */
async function noteMail(
  trx: Transaction<Database>,
  { answered: { memberId }, hash, now }: Answer,
  outcome: InboundOutcome,
): Promise<boolean> {
  const noted = await trx
    .insertInto("inboundMail")
    .values({ messageHash: hash, receivedAt: now, memberId, outcome })
    .onConflict((conflict) => conflict.doNothing())
    .returning("messageHash")
    .executeTakeFirst();
  return noted !== undefined;
}

function postAnswer(trx: Transaction<Database>, { mail, answered, hash, now }: Answer) {
  const check = checkSubmittedPost({ document: null, text: mail.text });
  if (!check.ok) throw documentRefusal(check);
  return createReply(trx, {
    // A mail proves no second factor: whoever is of the team writes as any member does.
    author: { id: answered.memberId, isStaff: false },
    topicNumber: answered.topicNumber,
    replyToNumber: answered.postNumber,
    document: check.document,
    requestKey: `mail:${hash.toString("hex")}`,
    channel: "mail",
    now,
  });
}

const refusalsADay = 5;

/** Tells the member, at the address the account has, why the words were not posted, and gives them back. */
async function tellRefusal(
  trx: Transaction<Database>,
  answering: Answer,
  refusal: DomainError,
): Promise<InboundOutcome> {
  const { mail, answered, now } = answering;
  if (!(await noteMail(trx, answering, "refused"))) return "repeated";
  const to = await findMailRecipient(trx, answered.memberId);
  const refusals = await countRefusals(trx, answered.memberId, now.subtract({ hours: 24 }));
  if (!to || refusals > refusalsADay) return "refused";
  const brand = await findBrand();
  const { t } = translatorOf({ locale: to.recipient.locale, timeZone: brand.timeZone });
  await queueMail(trx, {
    ...to.recipient,
    template: "reply-refused",
    props: {
      name: to.name,
      topic: answered.topicTitle ?? "",
      reason: t(`platform.refusals.${refusal.code as "forbidden"}`, withoutEmpty(refusal.facts)),
      text: mail.text,
      url: absolute(paths.postActions({ id: answered.postId })),
    },
  });
  return "refused";
}

function withoutEmpty(facts: DomainError["facts"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}
