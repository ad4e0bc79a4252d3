import { isUnpublished } from "#app/forum/rules/hold-reasons.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { ActionName } from "../rules/actions.ts";
import type { CommunityRule } from "../rules/community-rules.ts";
import type { ActionDetails, ActionInput } from "./actions/measure-action.ts";
import { measureActionOf } from "./actions/measure-actions.ts";
import { endMeasure } from "./end-due-measures.server.ts";
import { type ModeratedObject, placeOf } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { writeStatement } from "./write-statement.server.ts";

export interface NewMeasure {
  action: ActionName;
  /** Locked, of the kind that the action applies to. */
  object: ModeratedObject;
  itemId: string | null;
  clause: CommunityRule;
  /** What the member reads whom it concerns. */
  reason: string;
  /** The law, where this is held to be illegal and not only against the rules. */
  legalGround?: string | undefined;
  until: Temporal.Instant | null;
  input?: ActionInput;
  by: StaffMember | "automation";
  fromNotice: boolean;
  requestKey?: string | undefined;
  now: Temporal.Instant;
}

/**
 * Restricts something or somebody and gives the member concerned the statement of reasons (DSA
 * Art. 17). A person's decision takes the place of an automated one. Throws `already-hidden` where
 * a person has hidden it, and what the action refuses.
 */
export async function takeMeasure(
  trx: Transaction<Database>,
  measure: NewMeasure,
): Promise<string> {
  const { action, object, input = {}, reason, until, by, now } = measure;
  const standing = await standingMeasureOf(trx, measure);
  if (standing && !standing.automated) throw new DomainError("already-hidden");
  const does = measureActionOf(action);
  const refusal = does.refusal?.(object as never, input);
  if (refusal) throw new DomainError(refusal, {}, 422);
  if (standing) await endReplaced(trx, standing.id, measure);
  const details = await does.perform(trx, {
    object: object as never,
    input,
    reason,
    until,
    by,
    now,
  });
  const measureId = await insertMeasure(trx, measure, details);
  if (standing)
    await trx
      .updateTable("moderationMeasure")
      .set({ replacedBy: measureId })
      .where("id", "=", standing.id)
      .execute();
  const statementId = await writeStatement(trx, measure, {
    measureId,
    detectedBefore: standing !== undefined || wasHeld(object),
  });
  await audit(trx, measure, measureId);
  await announce(trx, measure, { measureId, statementId });
  return measureId;
}

/** A rule found it, a person decided. */
function wasHeld(object: ModeratedObject): boolean {
  return object.kind === "post" && isUnpublished(object.post);
}

/** Of content there is one measure of a kind at a time; what is over by its time is ended first. */
async function standingMeasureOf(trx: Transaction<Database>, { action, object, now }: NewMeasure) {
  if (object.kind === "member" || action === "edit" || action === "move") return undefined;
  const standing = await trx
    .selectFrom("moderationMeasure")
    .select(["id", "automated", "until"])
    .where("kind", "=", action)
    .where("objectKind", "=", object.kind)
    .where("objectId", "=", object.id)
    .where("undoneAt", "is", null)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  const until = standing?.until;
  if (!until || Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0) return standing;
  await endMeasure(trx, { measureId: standing.id, object, now });
  return undefined;
}

async function endReplaced(trx: Transaction<Database>, id: string, { by, now }: NewMeasure) {
  if (by === "automation") throw new DomainError("already-hidden");
  await trx
    .updateTable("moderationMeasure")
    .set({ undoneAt: now, undoneBy: by.id })
    .where("id", "=", id)
    .execute();
}

async function insertMeasure(
  trx: Transaction<Database>,
  { action, object, itemId, clause, reason, until, by, requestKey, now }: NewMeasure,
  details: ActionDetails,
): Promise<string> {
  const { id } = await trx
    .insertInto("moderationMeasure")
    .values({
      kind: action,
      itemId,
      objectKind: object.kind,
      objectId: object.id,
      memberId: object.member.id,
      takenBy: by === "automation" ? null : by.id,
      automated: by === "automation",
      takenAt: now,
      until,
      ruleClause: String(clause.number),
      reason,
      details: json(details) as never,
      requestKey: requestKey ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function audit(
  trx: Transaction<Database>,
  { action, object, clause, reason, until, by, fromNotice, now }: NewMeasure,
  measureId: string,
) {
  await recordAudit(trx, {
    at: now,
    actor:
      by === "automation" ? { id: null, name: "automation" } : { id: by.id, name: by.displayName },
    action: action === "hide" ? "post.hidden" : `moderation.${action}`,
    object: { kind: object.kind, id: object.id },
    memberId: object.member.id,
    reason,
    facts: { measureId, clause: clause.number, until: until?.toString() ?? null, fromNotice },
  });
}

async function announce(
  trx: Transaction<Database>,
  { action, object, clause, reason, until, by, now }: NewMeasure,
  ids: { measureId: string; statementId: string },
) {
  const isAutomated = by === "automation";
  await appendEvent(trx, {
    name: "measure.taken",
    occurredAt: now,
    memberId: object.member.id,
    actor: isAutomated ? { kind: "system", id: null } : { kind: "staff", id: by.id },
    channel: isAutomated ? "portal" : "admin",
    direction: "from-brand",
    subject: { kind: object.kind, id: object.id },
    payload: {
      ...placeOf(object),
      ...ids,
      kind: action,
      until: until?.toString() ?? null,
      reason,
      clause: String(clause.number),
      automated: isAutomated,
    },
  });
}
