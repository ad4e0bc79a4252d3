import { sql } from "kysely";
import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import type { GuardDecision } from "#app/forum/rules/spam/guard-trial.ts";
import type { Reader } from "#app/platform/db.server.ts";

const mostDecisions = 20_000;
const years = 2;

/**
 * What people decided about posts that were held, found or reported as spam, each post with its last
 * decision, and with what stands of it: a refusal that was taken back was none. Texts that are gone teach
 * nothing any more.
 */
export async function listGuardDecisions(
  db: Reader,
  { now }: { now: Temporal.Instant },
): Promise<GuardDecision[]> {
  const since = now.subtract({ hours: 24 * 365 * years }).toString();
  const { rows } = await sql<{
    text: string;
    isSpam: boolean;
    holdReasons: HoldReason[] | null;
    decidedAt: string;
  }>`
    select * from (
      select distinct on (post.id) post.plain_text as text, post.hold_reasons as "holdReasons",
        item.decided_at as "decidedAt",
        item.decision in ('hide', 'delete') and exists (
          select from moderation_measure measure
          where measure.item_id = item.id and measure.undone_at is null) as "isSpam"
      from review_item item
      join forum_post post on post.id = item.object_id
      join member author on author.id = post.author_id
      where item.object_kind = 'post' and item.decided_at > ${since}
        and item.decision in ('approve', 'keep', 'hide', 'delete')
        and (item.kind in ('held_post', 'flagged_post') or (item.kind = 'report' and item.reason = 'spam'))
        and post.purged_at is null and post.plain_text <> '' and author.closed_at is null
      order by post.id, item.decided_at desc
    ) as decision
    order by "decidedAt" desc limit ${mostDecisions}`.execute(db);
  return rows.map(({ holdReasons, ...decision }) => ({
    ...decision,
    foundByRules: (holdReasons ?? []).some(({ rule }) => rule !== "learned"),
  }));
}
