import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { ApprovalOutcome } from "../rules/approvals.ts";
import { appendApprovalEvent } from "./request-approval.server.ts";

/** Nobody approves or declines what they asked for themselves. */
export class OwnRequest extends DomainError {
  constructor() {
    super("own-request", {}, 403);
  }
}

/** Somebody decided it meanwhile. */
export class AlreadyDecided extends DomainError {
  constructor() {
    super("already-decided");
  }
}

/** The account was closed since it was asked: there is nobody to give to. */
export class AccountClosed extends DomainError {
  constructor() {
    super("account-closed");
  }
}

interface Person {
  id: string;
  name: string;
}

/** A request as its effect gets it. */
export interface ApprovedRequest {
  id: string;
  memberId: string | null;
  requestKey: string;
  points: number | null;
  facts: Record<string, unknown>;
  reason: string;
  requestedBy: Person;
}

/** What an approval sets going, in the transaction of the decision; a decline may have one too. */
export interface ApprovalEffect {
  approve(
    trx: Transaction<Database>,
    act: { request: ApprovedRequest; approvedBy: Person; now: Temporal.Instant },
  ): Promise<unknown>;
  decline?(trx: Transaction<Database>, request: ApprovedRequest): Promise<unknown>;
}

export interface Decision {
  requestId: string;
  outcome: ApprovalOutcome;
  /** For the one who asked. */
  note: string | null;
  decidedBy: Person;
  now: Temporal.Instant;
}

/**
 * Approves or declines a request; approving does what was asked, in the same transaction, so that
 * two people who approve at once have one effect. What the effect refuses leaves the request waiting.
 * Throws NotFound, OwnRequest, AlreadyDecided, AccountClosed, and what the effect throws.
 */
export async function decideApproval(
  trx: Transaction<Database>,
  decision: Decision,
  effects: Readonly<Record<string, ApprovalEffect>>,
): Promise<void> {
  const { requestId, outcome, note, decidedBy, now } = decision;
  const request = await lockRequest(trx, requestId);
  if (request.requestedBy.id === decidedBy.id) throw new OwnRequest();
  if (request.decidedAt !== null) throw new AlreadyDecided();
  const effect = Object.hasOwn(effects, request.kind) ? effects[request.kind] : undefined;
  if (!effect) throw new NotFound("approval-kind");
  if (outcome === "approved" && request.memberClosedAt !== null) throw new AccountClosed();
  await trx
    .updateTable("approvalRequest")
    .set({ decidedBy: decidedBy.id, decidedAt: now, outcome, note })
    .where("id", "=", requestId)
    .execute();
  if (outcome === "approved") await effect.approve(trx, { request, approvedBy: decidedBy, now });
  else await effect.decline?.(trx, request);
  await tell(trx, { request, decision });
}

async function lockRequest(trx: Transaction<Database>, requestId: string) {
  const row = await trx
    .selectFrom("approvalRequest as request")
    .innerJoin("member as requester", "requester.id", "request.requestedBy")
    .leftJoin("member as about", "about.id", "request.memberId")
    .selectAll("request")
    .select(["requester.displayName as requesterName", "about.closedAt as memberClosedAt"])
    .where("request.id", "=", requestId)
    .forUpdate("request")
    .executeTakeFirst();
  if (!row) throw new NotFound("approval-request");
  return {
    id: row.id,
    kind: row.kind,
    memberId: row.memberId,
    requestKey: row.requestKey,
    points: row.points,
    facts: row.facts as Record<string, unknown>,
    reason: row.reason,
    requestedBy: { id: row.requestedBy, name: row.requesterName },
    decidedAt: row.decidedAt,
    memberClosedAt: row.memberClosedAt,
  };
}

async function tell(
  trx: Transaction<Database>,
  {
    request,
    decision: { outcome, note, decidedBy, now },
  }: { request: Awaited<ReturnType<typeof lockRequest>>; decision: Decision },
): Promise<void> {
  const about = { requestKind: request.kind, points: request.points };
  await recordAudit(trx, {
    at: now,
    actor: decidedBy,
    action: `approval.${outcome}`,
    object: { kind: "approval-request", id: request.id },
    memberId: request.memberId,
    reason: note,
    facts: { ...about, requestedBy: request.requestedBy.name, asked: request.reason },
  });
  await appendApprovalEvent(trx, {
    name: "approval.decided",
    requestId: request.id,
    memberId: request.memberId,
    actorId: decidedBy.id,
    now,
    payload: { ...about, requestedBy: request.requestedBy.id, outcome, note },
  });
}
