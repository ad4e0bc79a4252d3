import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";

/** Mails the author a statement of reasons, in their own voice; nothing if the account is closed. */
export async function mailStatement(
  trx: Transaction<Database>,
  statementId: string,
): Promise<void> {
  const found = await trx
    .selectFrom("statementOfReasons as statement")
    .innerJoin("moderationMeasure as measure", "measure.id", "statement.measureId")
    .innerJoin("member", "member.id", "statement.memberId")
    .innerJoin("forumPost as post", "post.id", "measure.objectId")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .select([
      "statement.measureId",
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
      postNumber: found.postNumber,
      topic: found.topicTitle,
      reason: found.facts,
      clauseNumber: found.ruleClause,
      clauseTitle: found.clauseTitle,
      clauseText: found.clauseText,
      automated: found.automatedDecision,
      removedText: found.removedText ?? "",
      url: absolute(paths.statement({ id: found.measureId })),
    },
  });
}
