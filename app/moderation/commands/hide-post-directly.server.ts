import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import { assertNotInvolved } from "../rules/may-decide.ts";
import { lockPost } from "./lock-post.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { takeHideMeasure } from "./take-hide-measure.server.ts";

/**
 * Hides a post on staff's own initiative. Throws NotFound, `judges-own-post`, `unknown-clause`,
 * `already-hidden`, and `waits-in-review` where reports ask for a decision on them.
 */
export async function hidePostDirectly({
  postId,
  clause,
  reason,
  staff,
  now,
}: {
  postId: string;
  clause: number;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<string> {
  return inTransaction(async (trx) => {
    const post = await lockPost(trx, postId);
    assertNotInvolved({ memberId: post.authorId, firstDeciderId: null }, staff.id);
    if (await hasOpenReports(trx, postId)) throw new DomainError("waits-in-review");
    const rule = await findCommunityRule(trx, clause);
    return takeHideMeasure(trx, {
      post,
      itemId: null,
      clause: rule,
      reason,
      by: staff,
      fromNotice: false,
      now,
    });
  });
}

async function hasOpenReports(trx: Transaction<Database>, postId: string): Promise<boolean> {
  const item = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return item !== undefined;
}
