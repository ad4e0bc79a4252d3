import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import { textKeyOf } from "../rules/actions.ts";
import { signSubject } from "../signed-link.server.ts";

/** Mails the author a statement of reasons, in their own voice; nothing if the account is closed. */
export async function mailStatement(
  trx: Transaction<Database>,
  statementId: string,
): Promise<void> {
  const found = await trx
    .selectFrom("statementOfReasons as statement")
    .innerJoin("moderationMeasure as measure", "measure.id", "statement.measureId")
    .innerJoin("member", "member.id", "statement.memberId")
    .leftJoin("reviewItem as item", "item.id", "measure.itemId")
    .leftJoin("forumPost as post", (join) =>
      join.onRef("post.id", "=", "measure.objectId").on("measure.objectKind", "=", "post"),
    )
    .leftJoin("forumTopic as topic", (join) =>
      join.on((eb) => eb("topic.id", "=", eb.fn.coalesce("post.topicId", "measure.objectId"))),
    )
    .select([
      "statement.measureId",
      "measure.kind",
      "item.kind as itemKind",
      "measure.until",
      "statement.facts",
      "statement.ruleClause",
      "statement.clauseTitle",
      "statement.clauseText",
      "statement.automatedDecision",
      "statement.removedText",
      "post.number as postNumber",
      "topic.title as topicTitle",
      "member.id",
      "member.email",
      "member.displayName",
      "member.language",
      "member.formOfAddress",
    ])
    .where("statement.id", "=", statementId)
    .where("member.closedAt", "is", null)
    .executeTakeFirst();
  if (!found?.email) return;
  await queueMail(trx, {
    ...(await recipientOf(found)),
    template: "statement-of-reasons",
    props: {
      name: found.displayName,
      action: textKeyOf(found.kind),
      until: found.until ? await dayIn(trx, found, found.until) : "none",
      ofSignUp: found.itemKind === "held_sign_up",
      postNumber: found.postNumber ?? 0,
      topic: found.topicTitle ?? "",
      reason: found.facts,
      clauseNumber: found.ruleClause,
      clauseTitle: found.clauseTitle,
      clauseText: found.clauseText,
      automated: found.automatedDecision,
      removedText: found.removedText ?? "",
      url: absolute(addressFor(found)),
    },
  });
}

/** Whoever may not sign in reads the reasons and objects through a signed link. */
function addressFor({ kind, measureId }: { kind: string; measureId: string }): string {
  return kind === "suspend" || kind === "ban"
    ? paths.appeal({ token: signSubject({ kind: "measure", id: measureId }) })
    : paths.statement({ id: measureId });
}

async function dayIn(
  trx: Transaction<Database>,
  member: { language: string; formOfAddress: string | null },
  until: string,
): Promise<string> {
  const { locale, timeZone } = await findAuthorLocale(trx, member);
  return new Intl.DateTimeFormat(languageOf(locale), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(Date.parse(until));
}
