import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { ApprovalEventName } from "../approvals.events.ts";
import { OtherRequestWithThisKey } from "./grant-points.server.ts";

export interface ApprovalRequest {
  /** A key of the registry of effects, e.g. `points.grant`. */
  kind: string;
  /** Whom it concerns; null where it is many. */
  memberId: string | null;
  /** Made with the form: sending it twice asks once. */
  requestKey: string;
  points: number | null;
  facts?: Record<string, unknown>;
  /** In words; the member reads them once it is approved. */
  reason: string;
  requestedBy: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Puts an act of staff before a second person instead of doing it. In the audit log and on the
 * member's timeline for staff. Throws OtherRequestWithThisKey.
 */
export async function requestApproval(
  trx: Transaction<Database>,
  { requestedBy, now, facts = {}, ...request }: ApprovalRequest,
): Promise<{ requestId: string; isRepeat: boolean }> {
  const inserted = await trx
    .insertInto("approvalRequest")
    .values({
      ...request,
      facts: json(facts) as never,
      requestedBy: requestedBy.id,
      requestedAt: now,
    })
    .onConflict((conflict) => conflict.column("requestKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return { requestId: await findSameRequest(trx, request), isRepeat: true };
  const requestId = inserted.id;
  const about = { requestKind: request.kind, points: request.points };
  await recordAudit(trx, {
    at: now,
    actor: requestedBy,
    action: "approval.requested",
    object: { kind: "approval-request", id: requestId },
    memberId: request.memberId,
    reason: request.reason,
    facts: about,
  });
  await appendApprovalEvent(trx, {
    name: "approval.requested",
    requestId,
    memberId: request.memberId,
    actorId: requestedBy.id,
    now,
    payload: { ...about, requestedBy: requestedBy.id },
  });
  return { requestId, isRepeat: false };
}

async function findSameRequest(
  trx: Transaction<Database>,
  request: Pick<ApprovalRequest, "kind" | "memberId" | "requestKey" | "points" | "reason">,
): Promise<string> {
  const earlier = await trx
    .selectFrom("approvalRequest")
    .select(["id", "kind", "memberId", "points", "reason"])
    .where("requestKey", "=", request.requestKey)
    .executeTakeFirstOrThrow();
  const isSame = (["kind", "memberId", "points", "reason"] as const).every(
    (name) => earlier[name] === request[name],
  );
  if (!isSame) throw new OtherRequestWithThisKey();
  return earlier.id;
}

/** Tells of a request; what staff settle among themselves is internal. */
export async function appendApprovalEvent<Name extends ApprovalEventName>(
  trx: Transaction<Database>,
  event: {
    name: Name;
    requestId: string;
    memberId: string | null;
    actorId: string;
    now: Temporal.Instant;
    payload: DomainEvents[Name];
  },
): Promise<void> {
  await appendEvent(trx, {
    name: event.name,
    occurredAt: event.now,
    memberId: event.memberId,
    actor: { kind: "staff", id: event.actorId },
    channel: "admin",
    direction: "internal",
    subject: { kind: "approval-request", id: event.requestId },
    payload: event.payload,
  });
}
