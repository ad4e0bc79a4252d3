import type { Reader } from "#app/platform/db.server.ts";
import { clauseFor } from "../rules/community-rules.ts";
import { mainReason } from "../rules/flag-reasons.ts";
import { countMeasuresOf } from "./count-measures-of.server.ts";
import { findCommunityRules } from "./find-community-rules.server.ts";
import { findPostInContext } from "./find-post-in-context.server.ts";
import { findReviewItem } from "./find-review-item.server.ts";
import { findStandingMeasure } from "./find-standing-measure.server.ts";
import { listFlagsOfItem } from "./list-flags-of-item.server.ts";
import { listNoticesOfItem } from "./list-notices-of-item.server.ts";
import { listOpenCategories } from "./list-open-categories.server.ts";
import { summariseAuthor } from "./summarise-author.server.ts";
import { summariseSimilarDecisions } from "./summarise-similar-decisions.server.ts";

export const similarDays = 90;

/** Everything one decision needs to see: the item, its post in place, reports, author, precedents. */
export async function findReviewPage(
  db: Reader,
  { itemId, now }: { itemId: string; now: Temporal.Instant },
) {
  const item = await findReviewItem(db, itemId);
  if (!item) return undefined;
  const [post, flags, notices, rules, measure, categories] = await Promise.all([
    findPostInContext(db, { postId: item.postId, before: 2 }),
    listFlagsOfItem(db, { itemId, limit: 100 }),
    listNoticesOfItem(db, { itemId, noticeId: item.contestedNoticeId, limit: 50 }),
    findCommunityRules(db),
    findStandingMeasure(db, item.postId),
    listOpenCategories(db),
  ]);
  if (!post) return undefined;
  const reason = mainReason(flags);
  const since = now.subtract({ hours: similarDays * 24 });
  const [author, measuresBefore, similar] = await Promise.all([
    summariseAuthor(db, post.authorId),
    countMeasuresOf(db, { memberId: post.authorId, now }),
    reason ? summariseSimilarDecisions(db, { reason, since }) : null,
  ]);
  return {
    item,
    post,
    flags,
    notices,
    measure: measure ?? null,
    rules,
    categories,
    measuresBefore,
    suggestedClause: (reason && clauseFor(rules, reason)?.number) ?? null,
    author,
    similar,
  };
}
