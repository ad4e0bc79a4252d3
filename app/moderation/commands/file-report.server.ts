import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { findTrustLevel } from "#app/forum/queries/find-trust-level.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { isReportable } from "../queries/is-reportable.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";
import { flagsPerDay, flagWeight } from "../rules/flag-weight.ts";
import { hideByWeight } from "./hide-by-weight.server.ts";
import { lockPost, type ModeratedPost } from "./lock-post.server.ts";

export interface Report {
  postId: string;
  reporter: { id: string; role: Role };
  reason: FlagReason;
  explanation: string;
  now: Temporal.Instant;
}

/**
 * A member reports a post: the flag joins the post's open review item or opens one. Whoever has
 * reported it already changes nothing. Enough weight hides the post until somebody has looked.
 * Throws NotFound for what the reporter cannot see, `own-post-report`, `too-many-reports`.
 */
export async function fileReport(report: Report): Promise<"filed" | "already-filed"> {
  return inTransaction(async (trx) => {
    const post = await lockPost(trx, report.postId);
    const { id, role } = report.reporter;
    const reader = { memberId: id, isStaff: isStaff(role) };
    if (!(await isReportable(trx, { postId: post.id, reader }))) throw new NotFound("post");
    if (post.authorId === report.reporter.id) throw new DomainError("own-post-report", {}, 403);
    const itemId = await openItemOf(trx, post, report.now);
    const weight = await weightOf(trx, report);
    const isNew = await insertFlag(trx, { ...report, itemId, weight });
    if (!isNew) return "already-filed";
    await refuseTooMany(trx, report);
    await weighItem(trx, itemId);
    await announce(trx, report, itemId);
    await hideByWeight(trx, { post, itemId, now: report.now });
    return "filed";
  });
}

async function openItemOf(
  trx: Transaction<Database>,
  post: ModeratedPost,
  now: Temporal.Instant,
): Promise<string> {
  const open = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("kind", "=", "report")
    .where("objectKind", "=", "post")
    .where("objectId", "=", post.id)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  if (open) return open.id;
  const { id } = await trx
    .insertInto("reviewItem")
    .values({
      kind: "report",
      objectKind: "post",
      objectId: post.id,
      memberId: post.authorId,
      openedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function weightOf(trx: Transaction<Database>, { reporter, now }: Report): Promise<number> {
  const trustLevel = await findTrustLevel(trx, { memberId: reporter.id, now });
  return flagWeight({ role: reporter.role, trustLevel });
}

async function insertFlag(
  trx: Transaction<Database>,
  { itemId, weight, ...report }: Report & { itemId: string; weight: number },
): Promise<boolean> {
  const flag = await trx
    .insertInto("flag")
    .values({
      itemId,
      objectKind: "post",
      objectId: report.postId,
      reporterId: report.reporter.id,
      reason: report.reason,
      explanation: report.explanation,
      weight,
      createdAt: report.now,
    })
    .onConflict((conflict) => conflict.columns(["itemId", "reporterId"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return flag !== undefined;
}

/** The item weighs what its reports weigh, and is about what most of that weight says. */
async function weighItem(trx: Transaction<Database>, itemId: string) {
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      weight: eb
        .selectFrom("flag")
        .select((flag) => flag.fn.sum<string>("weight").as("weight"))
        .where("itemId", "=", itemId),
      reason: eb
        .selectFrom("flag")
        .select("reason")
        .where("itemId", "=", itemId)
        .groupBy("reason")
        .orderBy((flag) => flag.fn.sum("weight"), "desc")
        .orderBy("reason")
        .limit(1),
    }))
    .where("id", "=", itemId)
    .execute();
}

async function refuseTooMany(trx: Transaction<Database>, { reporter, now }: Report) {
  const { count } = await trx
    .selectFrom("flag")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("reporterId", "=", reporter.id)
    .where("createdAt", ">", now.subtract({ hours: 24 }).toString())
    .executeTakeFirstOrThrow();
  if (count > flagsPerDay) throw new DomainError("too-many-reports", { limit: flagsPerDay }, 429);
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
