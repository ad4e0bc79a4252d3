import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import {
  findStatementContent,
  findStatementSource,
} from "../queries/find-statement-source.server.ts";
import { ruleText } from "../rules/community-rules.ts";
import type { ModeratedObject } from "./lock-object.server.ts";
import type { NewMeasure } from "./take-measure.server.ts";

/**
 * Writes the statement of reasons of a measure, with all that Art. 17 (3) asks for. Reporters are
 * not named, here or anywhere else the member looks.
 */
export async function writeStatement(
  trx: Transaction<Database>,
  { action, object, itemId, clause, reason, legalGround, by, fromNotice, now }: NewMeasure,
  { measureId, detectedBefore }: { measureId: string; detectedBefore: boolean },
): Promise<string> {
  const { member } = object;
  const { locale } = await findAuthorLocale(trx, member);
  const isAutomated = by === "automation";
  const { id } = await trx
    .insertInto("statementOfReasons")
    .values({
      measureId,
      memberId: member.id,
      language: member.language,
      restriction: action === "hide" ? "post-hidden" : action,
      facts: reason,
      fromNotice,
      automatedDetection: isAutomated || detectedBefore,
      automatedDecision: isAutomated,
      ...(await findStatementSource(trx, { itemId, clause, fromNotice })),
      ...(await contentOf(trx, object)),
      ground: legalGround ? "law" : "community-rules",
      legalGround: legalGround ?? null,
      ruleClause: String(clause.number),
      clauseTitle: ruleText(clause.title, locale),
      clauseText: ruleText(clause.text, locale),
      removedText: object.kind === "post" ? object.post.plainText : null,
      scope: "portal",
      sentAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** An account is no content: it has no date of its own, and is of no kind. */
async function contentOf(trx: Transaction<Database>, object: ModeratedObject) {
  if (object.kind === "member") return { contentKinds: [] };
  return findStatementContent(trx, object);
}
