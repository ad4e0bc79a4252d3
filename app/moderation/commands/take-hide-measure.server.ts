import { hidePost } from "#app/forum/commands/hide-post.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";
import { type CommunityRule, ruleText } from "../rules/community-rules.ts";
import { type ModeratedPost, placeOf } from "./lock-post.server.ts";
import type { StaffMember } from "./staff-member.ts";

export interface HideMeasure {
  post: ModeratedPost;
  itemId: string | null;
  clause: CommunityRule;
  /** What the author reads. */
  reason: string;
  by: StaffMember | "automation";
  fromNotice: boolean;
  now: Temporal.Instant;
}

/**
 * Hides a post and gives its author the statement of reasons (DSA Art. 17). A person's decision
 * takes the place of an automated one. Throws `already-hidden` where a person has hidden it.
 */
export async function takeHideMeasure(
  trx: Transaction<Database>,
  measure: HideMeasure,
): Promise<string> {
  const standing = await standingMeasureOf(trx, measure.post.id);
  if (standing && !standing.automated) throw new DomainError("already-hidden");
  if (standing) await endReplaced(trx, standing.id, measure);
  const measureId = await insertMeasure(trx, measure);
  if (standing) {
    await trx
      .updateTable("moderationMeasure")
      .set({ replacedBy: measureId })
      .where("id", "=", standing.id)
      .execute();
  }
  await hidePost(trx, {
    postId: measure.post.id,
    moderatorId: measure.by === "automation" ? null : measure.by.id,
    reason: measure.reason,
    now: measure.now,
  });
  const detectedBefore = standing !== undefined;
  const statementId = await insertStatement(trx, measure, { measureId, detectedBefore });
  await audit(trx, measure, measureId);
  await announce(trx, measure, { measureId, statementId });
  return measureId;
}

function standingMeasureOf(trx: Transaction<Database>, postId: string) {
  return trx
    .selectFrom("moderationMeasure")
    .select(["id", "automated"])
    .where("kind", "=", "hide")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("undoneAt", "is", null)
    .executeTakeFirst();
}

async function endReplaced(trx: Transaction<Database>, id: string, { by, now }: HideMeasure) {
  if (by === "automation") throw new DomainError("already-hidden");
  await trx
    .updateTable("moderationMeasure")
    .set({ undoneAt: now, undoneBy: by.id })
    .where("id", "=", id)
    .execute();
}

async function insertMeasure(trx: Transaction<Database>, measure: HideMeasure): Promise<string> {
  const { post, itemId, clause, reason, by, now } = measure;
  const { id } = await trx
    .insertInto("moderationMeasure")
    .values({
      kind: "hide",
      itemId,
      objectKind: "post",
      objectId: post.id,
      memberId: post.authorId,
      takenBy: by === "automation" ? null : by.id,
      automated: by === "automation",
      takenAt: now,
      ruleClause: String(clause.number),
      reason,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** All that Art. 17 (3) asks for. Reporters are not named, here or anywhere else the author looks. */
async function insertStatement(
  trx: Transaction<Database>,
  { post, clause, reason, by, fromNotice, now }: HideMeasure,
  { measureId, detectedBefore }: { measureId: string; detectedBefore: boolean },
): Promise<string> {
  const { locale } = await findAuthorLocale(trx, post);
  const isAutomated = by === "automation";
  const { id } = await trx
    .insertInto("statementOfReasons")
    .values({
      measureId,
      memberId: post.authorId,
      language: post.language,
      restriction: "post-hidden",
      facts: reason,
      fromNotice,
      automatedDetection: isAutomated || detectedBefore,
      automatedDecision: isAutomated,
      ground: "community-rules",
      ruleClause: String(clause.number),
      clauseTitle: ruleText(clause.title, locale),
      clauseText: ruleText(clause.text, locale),
      removedText: post.plainText,
      scope: "portal",
      sentAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function audit(
  trx: Transaction<Database>,
  { post, clause, reason, by, fromNotice, now }: HideMeasure,
  measureId: string,
) {
  await recordAudit(trx, {
    at: now,
    actor: by === "automation" ? { id: null, name: "automation" } : actorOf(by),
    action: "post.hidden",
    object: { kind: "post", id: post.id },
    memberId: post.authorId,
    reason,
    facts: { measureId, clause: clause.number, fromNotice },
  });
}

function actorOf({ id, displayName }: StaffMember) {
  return { id, name: displayName };
}

async function announce(
  trx: Transaction<Database>,
  { post, clause, reason, by, now }: HideMeasure,
  ids: { measureId: string; statementId: string },
) {
  const isAutomated = by === "automation";
  await appendEvent(trx, {
    name: "measure.taken",
    occurredAt: now,
    memberId: post.authorId,
    actor: isAutomated ? { kind: "system", id: null } : { kind: "staff", id: by.id },
    channel: isAutomated ? "portal" : "admin",
    direction: "from-brand",
    subject: { kind: "post", id: post.id },
    payload: {
      ...placeOf(post),
      ...ids,
      kind: "hide",
      reason,
      clause: String(clause.number),
      automated: isAutomated,
    },
  });
}
