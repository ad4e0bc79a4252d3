import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import {
  findFileDate,
  findStatementContent,
  findStatementSource,
} from "../queries/find-statement-source.server.ts";
import { type ActionName, actions, isProfileAction } from "../rules/actions.ts";
import { ruleText } from "../rules/community-rules.ts";
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
      ...(await contentOf(trx, { action, object })),
      ground: legalGround ? "law" : "community-rules",
      legalGround: legalGround ?? null,
      ruleClause: String(clause.number),
      clauseTitle: ruleText(clause.title, locale),
      clauseText: ruleText(clause.text, locale),
      removedText: removedTextOf({ action, object }),
      scope: "portal",
      sentAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

type Acted = Pick<NewMeasure, "action" | "object">;

/** An account is no content: it has no date of its own, and is of no kind. What stands in a profile is. */
async function contentOf(trx: Transaction<Database>, { action, object }: Acted) {
  if (object.kind !== "member") return findStatementContent(trx, object);
  const content = contentOfProfile(action);
  if (!content) return { contentKinds: [] };
  const { avatarFileId } = object.member;
  const postedAt =
    content === "image" && avatarFileId ? await findFileDate(trx, avatarFileId) : null;
  return { contentKinds: [content], contentPostedAt: postedAt };
}

function contentOfProfile(action: ActionName): "text" | "image" | undefined {
  return isProfileAction(action) ? actions[action].content : undefined;
}

function removedTextOf({ action, object }: Acted): string | null {
  if (object.kind === "post") return object.post.plainText;
  if (action === "reset-name") return object.member.displayName;
  return action === "clear-text" ? object.member.about : null;
}
