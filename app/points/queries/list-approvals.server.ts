import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ApprovalOutcome } from "../rules/approvals.ts";

/** What waits for a second person, the longest waiting first. */
export async function listWaitingApprovals(db: Reader, { limit }: { limit: number }) {
  return approvals(db)
    .where("request.decidedAt", "is", null)
    .orderBy("request.requestedAt")
    .orderBy("request.id")
    .limit(limit)
    .execute();
}

/** What was decided, the latest first. */
export async function listDecidedApprovals(db: Reader, { limit }: { limit: number }) {
  return approvals(db)
    .where("request.decidedAt", "is not", null)
    .orderBy("request.decidedAt", "desc")
    .orderBy("request.id", "desc")
    .limit(limit)
    .execute();
}

/** One request with everybody's names, or undefined. */
export async function findApproval(db: Reader, requestId: string) {
  return approvals(db).where("request.id", "=", requestId).executeTakeFirst();
}

/** How many requests wait. */
export async function countWaitingApprovals(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom("approvalRequest")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("decidedAt", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

function approvals(db: Reader) {
  return db
    .selectFrom("approvalRequest as request")
    .innerJoin("member as requester", "requester.id", "request.requestedBy")
    .leftJoin("member as decider", "decider.id", "request.decidedBy")
    .leftJoin("member as about", "about.id", "request.memberId")
    .select([
      "request.id",
      "request.kind",
      "request.points",
      "request.facts",
      "request.reason",
      "request.requestedBy",
      "request.requestedAt",
      "requester.displayName as requesterName",
      "request.decidedAt",
      "decider.displayName as deciderName",
      sql<ApprovalOutcome | null>`request.outcome`.as("outcome"),
      "request.note",
      "about.number as memberNumber",
      "about.displayName as memberName",
      "about.closedAt as memberClosedAt",
    ]);
}
