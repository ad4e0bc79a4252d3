import type { SubmissionResult } from "@conform-to/react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { paths } from "#app/paths.ts";
import { type AskedFor, useApprovalTitle } from "#app/rewards/components/approval-words.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { classNames } from "#app/ui/class-names.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import { Link } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemRow } from "../queries/list-review-items.server.ts";
import type { QueuePageData } from "../review-queue.server.ts";
import { type BatchKind, batchKindOf, batchKinds } from "../rules/batch.ts";
import { isFoundByRule } from "../rules/decisions.ts";
import { isOpenClaim } from "../rules/may-decide.ts";
import { isNarrowed } from "../rules/queue-filter.ts";
import { BatchBar, BatchUndo } from "./batch-bar.tsx";
import { QueueFilterForm } from "./queue-filter-form.tsx";
import { QueueViews } from "./queue-views.tsx";

interface Props {
  page: QueuePageData;
  currentId: string | undefined;
}

/** The column of what waits or was decided. */
export function ReviewList({
  page,
  currentId,
  lastResult,
}: Props & { lastResult: SubmissionResult<string[]> | undefined }) {
  const { items, filter, query, next } = page;
  const many = filter.list === "open" ? batchKindsAmong(items) : [];
  return (
    <div className="flex min-w-0 flex-1 flex-col lg:overflow-y-auto">
      <ListHead page={page} currentId={currentId} />
      <QueueViews page={page} />
      <QueueFilterForm page={page} lastResult={lastResult} />
      <BatchUndo page={page} />
      {page.breakUntil ? <OnBreak until={page.breakUntil} /> : null}
      {items.length === 0 ? <NothingHere page={page} /> : null}
      <ul className="divide-y border-b empty:hidden">
        {items.map((item) => (
          <li
            key={item.id}
            className={classNames(
              "flex border-l-3",
              item.id === currentId ? "border-brand-text lg:bg-brand-softer" : "border-transparent",
            )}
          >
            {many.length ? <BatchChoice item={item} /> : null}
            <Item page={page} item={item} currentId={currentId} isAlone={many.length === 0} />
          </li>
        ))}
      </ul>
      <Pagination
        next={next ? paths.adminReview({ ...query, after: next }) : undefined}
        previous={query.after ? paths.adminReview({ ...query, after: undefined }) : undefined}
      />
      {many.length ? <BatchBar query={query} kinds={many} /> : null}
    </div>
  );
}

function ListHead({ page, currentId }: Props) {
  const { items, filter, query, open, now } = page;
  const t = useTranslations("review");
  const format = useFormatter();
  const at = items.findIndex(({ id }) => id === currentId);
  const addressOf = (item: ReviewItemRow | undefined) =>
    item && paths.adminReviewItem({ id: item.id, ...query });
  return (
    <div className="sticky top-0 z-10 bg-surface px-4.5 pt-4 max-lg:static">
      <div className="mb-1 flex items-center gap-2.5">
        <h1 className="display text-lg">{t("title")}</h1>
        <TextLink to={paths.adminReviewWorkload()} className="ml-auto text-xs">
          {t("workload.link")}
        </TextLink>
        <span className="flex shrink-0">
          <Neighbour to={addressOf(items[at + 1])} name="next" />
          <Neighbour to={at > 0 ? addressOf(items[at - 1]) : undefined} name="previous" />
        </span>
      </div>
      {open.oldestAt ? (
        <p className="mb-1 text-xs text-ink-faint">
          {t("summary", {
            count: open.count,
            age: format.relativeTime(new Date(open.oldestAt), new Date(now)),
          })}
        </p>
      ) : null}
      <Tabs
        label={t("lists")}
        items={[
          {
            to: paths.adminReview(),
            label: t("open"),
            current: filter.list === "open",
            count: format.number(open.count),
          },
          {
            to: paths.adminReview({ list: "decided" }),
            label: t("decided"),
            current: filter.list === "decided",
          },
        ]}
      />
    </div>
  );
}

/** Heavy cases are left to others for a while. */
function OnBreak({ until }: { until: string }) {
  const t = useTranslations("review.workload");
  const format = useFormatter();
  return (
    <p className="border-b px-4.5 py-2.5 text-xs text-ink-soft">
      {t("onBreak", { date: format.dateTime(new Date(until), { dateStyle: "medium" }) })}
    </p>
  );
}

function NothingHere({ page: { filter } }: { page: QueuePageData }) {
  const t = useTranslations("review");
  const isDecided = filter.list === "decided";
  const title = isNarrowed(filter) ? "emptyFilter" : isDecided ? "emptyDecided" : "emptyTitle";
  const text = isNarrowed(filter) ? "emptyFilterText" : isDecided ? "emptyDecidedText" : "empty";
  return (
    <div className="p-4.5">
      <EmptyState title={t(title)}>{t(text)}</EmptyState>
    </div>
  );
}

function batchKindsAmong(items: readonly ReviewItemRow[]): BatchKind[] {
  return batchKinds.filter((kind) => items.some((item) => batchKindOf(item) === kind));
}

/** Chosen for a decision about many. */
function BatchChoice({ item }: { item: ReviewItemRow }) {
  const t = useTranslations("review.batch");
  if (!batchKindOf(item)) return <span className="w-9.5 shrink-0" />;
  return (
    <label className="grid w-9.5 shrink-0 place-items-center">
      <input type="checkbox" form="batch" name="item" value={item.id} className="ui-tick" />
      <span className="sr-only">{t("choose", { topic: item.topicTitle ?? "" })}</span>
    </label>
  );
}

function Item({
  page,
  item,
  currentId,
  isAlone,
}: Props & {
  item: ReviewItemRow;
  /** Nothing to tick stands before it. */
  isAlone: boolean;
}) {
  const { staffId, now, query } = page;
  const t = useTranslations("review");
  const measures = useTranslations("moderation.measures");
  const reasons = useTranslations("moderation.reasons");
  const askedFor = useApprovalTitle();
  const format = useFormatter();
  const isCurrent = item.id === currentId;
  return (
    <Link
      to={paths.adminReviewItem({ id: item.id, ...query })}
      preventScrollReset
      aria-current={isCurrent ? "true" : undefined}
      className={classNames(
        "block min-w-0 flex-1 py-3 pr-4 -outline-offset-2 hover:bg-sunken/60",
        isAlone ? "pl-4" : "pl-1",
      )}
    >
      <span className="flex flex-wrap items-center gap-2">
        <KindBadge item={item} />
        {item.opinionAskedAt ? <Badge tone="accent">{t("opinion.wanted")}</Badge> : null}
        <time dateTime={item.openedAt} className="text-xs text-ink-faint">
          {format.relativeTime(new Date(item.decidedAt ?? item.openedAt), new Date(now))}
        </time>
        {isOpenClaim(item, now) && item.claimedUntil ? (
          <span className="text-xs text-ink-faint">
            {item.claimedBy === staffId
              ? t("claimedByYou", { time: timeOf(item.claimedUntil) })
              : t("claimedBy", {
                  name: item.claimedByName ?? "",
                  time: timeOf(item.claimedUntil),
                })}
          </span>
        ) : null}
      </span>
      <span className="mt-1 block truncate text-sm font-semibold">
        {item.requestKind
          ? askedFor({
              kind: item.requestKind,
              points: item.requestPoints,
              facts: item.requestFacts as unknown as AskedFor["facts"],
              memberNumber: null,
              memberName: item.memberName,
            })
          : t(`titles.${titleOf(item)}`, {
              topic: item.topicTitle ?? item.memberName ?? "",
              reason: item.reason ? reasons(item.reason) : "",
              measure: item.contestedKind ? measures(item.contestedKind as "hide") : "",
            })}
      </span>
      <span className="block truncate text-sm text-ink-soft">{item.excerpt}</span>
    </Link>
  );

  function timeOf(at: string): string {
    return format.dateTime(new Date(at), { timeStyle: "short" });
  }
}

function titleOf({ kind, objectKind, contestedNoticeId, reason }: ReviewItemRow) {
  if (kind === "order") return kind;
  if (objectKind === "member" && kind === "report") return "profile";
  if (objectKind === "member" && kind === "notice") return "profileNotice";
  if (kind === "appeal") return contestedNoticeId ? "noticeAppeal" : "appeal";
  return isNamedByKind(kind) ? kind : (reason ?? "other");
}

function isNamedByKind(
  kind: string,
): kind is "notice" | "held_post" | "flagged_post" | "held_sign_up" | "referral" {
  return kind === "notice" || isFoundByRule(kind);
}

function KindBadge({ item }: { item: ReviewItemRow }) {
  const t = useTranslations("review");
  const format = useFormatter();
  if (item.decision) return <Badge>{t(`decisions.${item.decision as "hide"}`)}</Badge>;
  if (item.kind === "appeal") return <Badge tone="accent">{t("kinds.appeal")}</Badge>;
  if (isFoundByRule(item.kind))
    return <Badge tone="warn">{t(`kinds.${item.kind as "held_post"}`)}</Badge>;
  if (item.kind === "approval") return <Badge tone="accent">{t("kinds.approval")}</Badge>;
  if (item.kind === "order") return <Badge tone="danger">{t("kinds.order")}</Badge>;
  if (item.kind === "notice")
    return <Badge tone={item.weight > 10 ? "danger" : "warn"}>{t("kinds.notice")}</Badge>;
  const weight = format.number(item.weight, { maximumFractionDigits: 1 });
  return (
    <Badge tone={item.weight >= 5 ? "danger" : "neutral"}>{t("kinds.report", { weight })}</Badge>
  );
}

/** The next or previous item: J and K. */
function Neighbour({ to, name }: { to: string | undefined; name: "next" | "previous" }) {
  const t = useTranslations("review");
  if (!to) return null;
  const key = name === "next" ? "j" : "k";
  const Icon = name === "next" ? ChevronDown : ChevronUp;
  return (
    <Link
      to={to}
      preventScrollReset
      data-key={key}
      aria-keyshortcuts={key}
      aria-label={t(name)}
      className={buttonLook({ variant: "quiet", size: "small", square: true })}
    >
      <Icon aria-hidden="true" className="lg:hidden" />
      <span className="max-lg:hidden">
        <KeyHint>{key.toUpperCase()}</KeyHint>
      </span>
    </Link>
  );
}
