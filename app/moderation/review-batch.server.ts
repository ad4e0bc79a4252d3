import type { SignedInMember } from "#app/accounts/session.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { maxBatch } from "./commands/decide-batch.server.ts";
import { isId } from "./object-id.server.ts";
import { findCommunityRules } from "./queries/find-community-rules.server.ts";
import { listItemsForBatch } from "./queries/list-items-for-batch.server.ts";
import { listReviewItems } from "./queries/list-review-items.server.ts";
import { queryOf } from "./review-item.server.ts";
import { type BatchKind, type BatchObstacle, batchKinds, batchObstacle } from "./rules/batch.ts";
import { clauseFor, ruleText } from "./rules/community-rules.ts";
import { readQueueFilter } from "./rules/queue-filter.ts";

const shown = 50;

export type BatchPage = Awaited<ReturnType<typeof loadBatch>>;
export type BatchPreviewRow = BatchPage["items"][number];

/** What a decision about many would do, before it is made, and what it leaves alone. */
export async function loadBatch(context: HttpContext) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const { searchParams } = context.url;
  const kind = batchKinds.find((name) => name === searchParams.get("of")) ?? "report";
  const ids = await chosenIds(context.url, { kind, member });
  const [rows, rules] = await Promise.all([previewOf(ids, { kind, member }), findRules()]);
  const { t } = translatorOf(viewer);
  return {
    title: t("review.batch.title", { kind }),
    kind,
    query: queryOf(context.url),
    /** Some of it was decided just now; this is what was not. */
    isRest: searchParams.get("rest") === "1",
    items: rows.flatMap(({ obstacle, ...row }) => (obstacle ? [] : [row])),
    left: rows.flatMap(({ obstacle, ...row }) => (obstacle ? [{ ...row, obstacle }] : [])),
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    clause: clauseFor(rules, "spam")?.number ?? null,
  };
}

async function previewOf(
  ids: readonly string[],
  { kind, member }: { kind: BatchKind; member: SignedInMember },
) {
  const by = { kind, staff: member, now: now() };
  const found = await listItemsForBatch(database(), ids);
  return found.map(({ claimedBy, claimedUntil, authorId, authorRole, decidedAt, ...row }) => {
    const item = { ...row, claimedBy, claimedUntil, authorId, authorRole, decidedAt };
    const obstacle: BatchObstacle | null = batchObstacle(item, by);
    return { ...row, obstacle };
  });
}

function findRules() {
  return findCommunityRules(database());
}

/** The cases that were ticked, or all of the page of the list. */
async function chosenIds(
  url: URL,
  { kind, member }: { kind: BatchKind; member: SignedInMember },
): Promise<string[]> {
  if (url.searchParams.get("all") !== "1")
    return url.searchParams.getAll("item").filter(isId).slice(0, maxBatch);
  const { after } = queryOf(url);
  const filter = readQueueFilter(url.searchParams);
  const asking = { staffId: member.id, role: member.role, now: now() };
  const page = { ...asking, filter: { ...filter, list: "open" as const }, after };
  const items = await listReviewItems(database(), { ...page, limit: shown });
  return items.flatMap((item) => (item.kind === kind ? [item.id] : []));
}
