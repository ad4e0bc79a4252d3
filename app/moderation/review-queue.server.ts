import { requireCapability } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { countOpenItems } from "./queries/count-open-items.server.ts";
import { findBreak } from "./queries/find-break.server.ts";
import { findUndoableBatch } from "./queries/find-undoable-batch.server.ts";
import { listReviewItems } from "./queries/list-review-items.server.ts";
import { listReviewViews } from "./queries/list-review-views.server.ts";
import { queryOf } from "./review-item.server.ts";
import { kindsHiddenFrom } from "./rules/decisions.ts";
import { readQueueFilter } from "./rules/queue-filter.ts";

const pageSize = 50;

export type QueuePageData = Awaited<ReturnType<typeof loadQueue>>;

/** What the column of cases shows. */
export async function loadQueue(context: HttpContext) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const filter = readQueueFilter(context.url.searchParams);
  const query = queryOf(context.url);
  const at = now();
  const breakUntil = await findBreak(database(), { memberId: member.id, now: at });
  const sparesHeavy = breakUntil !== null && filter.list === "open" && filter.reason === null;
  const asking = { staffId: member.id, role: member.role, now: at };
  const page = { ...asking, filter, after: query.after, sparesHeavy };
  const [items, open, views, batch] = await Promise.all([
    listReviewItems(database(), { ...page, limit: pageSize + 1 }),
    countOpenItems(database(), member.role),
    listReviewViews(database(), member.id),
    findUndoableBatch(database(), { staffId: member.id, now: at }),
  ]);
  return {
    title: translatorOf(viewer).t("review.title"),
    filter,
    query,
    items: items.slice(0, pageSize),
    next: items.length > pageSize ? (items[pageSize - 1]?.id ?? null) : null,
    open,
    views,
    batch: batch ?? null,
    breakUntil: sparesHeavy ? breakUntil : null,
    hiddenKinds: kindsHiddenFrom(member.role),
    staffId: member.id,
    now: at.toString(),
  };
}
