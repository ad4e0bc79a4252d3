import type { Reader } from "#app/platform/db.server.ts";
import { findApproval } from "#app/points/queries/list-approvals.server.ts";
import { clauseFor } from "../rules/community-rules.ts";
import { isFoundByRule } from "../rules/decisions.ts";
import { mainReason } from "../rules/flag-reasons.ts";
import { countMeasuresOf } from "./count-measures-of.server.ts";
import { findCommunityRules } from "./find-community-rules.server.ts";
import { findFirstPost, findPostInContext } from "./find-post-in-context.server.ts";
import { findProfileInReview } from "./find-profile-in-review.server.ts";
import { findReviewItem } from "./find-review-item.server.ts";
import { findMeasureOfItem, findStandingMeasure } from "./find-standing-measure.server.ts";
import { listFlagsOfItem } from "./list-flags-of-item.server.ts";
import { listMemberNotes } from "./list-member-notes.server.ts";
import { listNoticesOfItem } from "./list-notices-of-item.server.ts";
import { listOpenCategories } from "./list-open-categories.server.ts";
import { listOpinions } from "./list-opinions.server.ts";
import { summariseAuthor } from "./summarise-author.server.ts";
import { summariseSimilarDecisions } from "./summarise-similar-decisions.server.ts";

/** Everything one decision needs to see: the item, its post in place, reports, author, precedents. */
export async function findReviewPage(
  db: Reader,
  { itemId, now }: { itemId: string; now: Temporal.Instant },
) {
  const item = await findReviewItem(db, itemId);
  if (!item) return undefined;
  const [post, profile, approval, ...about] = await Promise.all([
    findPostOf(db, item),
    item.objectKind === "member" ? findProfileInReview(db, item.objectId) : null,
    item.objectKind === "approval" ? findApproval(db, item.objectId) : null,
    listFlagsOfItem(db, { itemId, limit: 100 }),
    listNoticesOfItem(db, { itemId, noticeId: item.contestedNoticeId, limit: 50 }),
    findCommunityRules(db),
    findMeasureOf(db, item),
    listOpenCategories(db),
    listOpinions(db, { itemId, limit: 20 }),
  ]);
  const [flags, notices, rules, measure, categories, opinions] = about;
  // Whose it is: the author of the post, or the member upon whose account a measure was taken.
  const memberId = post?.authorId ?? item.memberId ?? approval?.requestedBy;
  if (!memberId) return undefined;
  const reason = mainReason(flags);
  const [author, measuresBefore, notes, similar] = await Promise.all([
    summariseAuthor(db, memberId),
    countMeasuresOf(db, { memberId, now }),
    listMemberNotes(db, { memberId, now, limit: 5 }),
    reason ? summariseSimilarDecisions(db, { reason, exceptId: itemId }) : null,
  ]);
  if (!author) return undefined;
  return {
    item,
    post: post ?? null,
    profile: profile ?? null,
    approval: approval ?? null,
    flags,
    notices,
    measure: measure ?? null,
    rules,
    categories,
    measuresBefore,
    notes,
    opinions,
    suggestedClause: clauseFor(rules, isFoundByRule(item.kind) ? "spam" : reason)?.number ?? null,
    author,
    similar,
  };
}

/** What keeps its post out of sight; of a decided report about a profile what came of that. */
function findMeasureOf(
  db: Reader,
  item: { id: string; objectKind: string; objectId: string; decidedAt: string | null },
) {
  if (item.objectKind !== "member") return findStandingMeasure(db, item.objectId);
  return item.decidedAt ? findMeasureOfItem(db, item.id) : undefined;
}

/** The post it is about; of a topic its first. A member is no post. */
async function findPostOf(
  db: Reader,
  { objectKind, objectId }: { objectKind: string; objectId: string },
) {
  if (objectKind === "post") return findPostInContext(db, { postId: objectId, before: 2 });
  if (objectKind !== "topic") return undefined;
  const postId = await findFirstPost(db, objectId);
  return postId === undefined ? undefined : findPostInContext(db, { postId, before: 0 });
}
