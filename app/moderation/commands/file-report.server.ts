import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { isReportable } from "../queries/is-reportable.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";
import { hideByReports } from "./hide-by-reports.server.ts";
import { joinReport } from "./join-report.server.ts";
import { lockPost } from "./lock-post.server.ts";

export interface Report {
  postId: string;
  reporter: { id: string; role: Role };
  reason: FlagReason;
  explanation: string;
  now: Temporal.Instant;
}

/**
 * A member reports a post: the flag joins the post's open review item or opens one. Whoever has
 * reported it already changes nothing. Enough weight, or a regular's word that somebody new wrote
 * spam, hides the post until somebody has looked.
 * Throws NotFound for what the reporter cannot see, `own-post-report`, and what
 * `joinReport` refuses.
 */
export async function fileReport(report: Report): Promise<"filed" | "already-filed"> {
  return inTransaction(async (trx) => {
    const post = await lockPost(trx, report.postId);
    const { id, role } = report.reporter;
    const reader = { memberId: id, isStaff: isStaff(role) };
    if (!(await isReportable(trx, { postId: post.id, reader }))) throw new NotFound("post");
    if (post.authorId === report.reporter.id) throw new DomainError("own-post-report", {}, 403);
    const object = { kind: "post", id: post.id, memberId: post.authorId } as const;
    const { itemId, isNew, ...flag } = await joinReport(trx, { ...report, object });
    if (!isNew) return "already-filed";
    await announce(trx, report, itemId);
    const newest = { ...flag, reason: report.reason };
    await hideByReports(trx, { post, itemId, newest, now: report.now });
    return "filed";
  });
}

async function announce(trx: Transaction<Database>, report: Report, itemId: string) {
  const { id, role } = report.reporter;
  await appendEvent(trx, {
    name: "post.reported",
    occurredAt: report.now,
    memberId: id,
    actor: { kind: isStaff(role) ? "staff" : "member", id },
    channel: "portal",
    direction: "internal",
    subject: { kind: "post", id: report.postId },
    payload: { postId: report.postId, itemId, reason: report.reason },
  });
}
